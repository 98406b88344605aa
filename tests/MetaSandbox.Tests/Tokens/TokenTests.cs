using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class TokenTests
{
    [Theory]
    [InlineData("query")]
    [InlineData("Bearer")]
    [InlineData("OAuth")]
    public async Task A_token_is_taken_from_query_or_header(string where)
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.Http.DefaultRequestHeaders.Authorization = where == "query" ? null : new AuthenticationHeaderValue(where, "sandbox-token");
        var me = await sandbox.GetAsync(where == "query" ? "me?access_token=sandbox-token" : "me");
        Assert.Equal(SandboxSeeds.SystemUserId, me.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Missing_unknown_expired_and_revoked_tokens_are_told_apart()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.SetToken(new() { Token = "short", ExpiresAt = sandbox.Time.GetUtcNow().AddMinutes(5) });
        sandbox.State.SetToken(new() { Token = "changed" });
        sandbox.State.RevokeToken("changed", 460);

        Assert.Equal(HttpStatusCode.OK, (await With("short")).Status);
        sandbox.Time.Advance(TimeSpan.FromMinutes(5));
        var expired = await With("short");
        Assert.Equal((HttpStatusCode.Unauthorized, 190, 463), (expired.Status, expired.Code, expired.Subcode));
        Assert.Equal((190, 460), ((await With("changed")).Code, (await With("changed")).Subcode));
        Assert.Equal((190, null), ((await With("made-up")).Code, (await With("made-up")).Subcode));
        sandbox.Http.DefaultRequestHeaders.Authorization = null;
        Assert.Equal(2500, (await sandbox.GetAsync("me")).Code);
        Assert.Equal(104, (await sandbox.GetAsync(Sandbox.Account)).Code);

        Task<Answer> With(string token)
        {
            sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            return sandbox.GetAsync("me");
        }
    }

    [Fact]
    public async Task The_proof_of_the_app_secret_is_checked_and_can_be_required()
    {
        await using var sandbox = await Sandbox.StartAsync(new() { RequireAppSecretProof = true });
        Assert.Contains("require an appsecret_proof", (await sandbox.GetAsync("me")).Message, StringComparison.Ordinal);
        Assert.Equal(100, (await sandbox.GetAsync("me?appsecret_proof=00")).Code);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("me?appsecret_proof=" + Proof("sandbox-token"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync($"me?appsecret_time=1700000000&appsecret_proof={Proof("sandbox-token|1700000000")}")).Status);

        static string Proof(string signed) =>
            Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes("sandbox-app-secret"), Encoding.UTF8.GetBytes(signed)));
    }

    [Fact]
    public async Task Permissions_and_tasks_decide_what_a_token_may_do()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.SetToken(new() { Token = "reader", Scopes = ["ads_read"] });
        sandbox.State.SetToken(new() { Token = "nothing", Scopes = ["public_profile"] });
        sandbox.State.SetToken(new() { Token = "stranger", PersonId = "99" });
        sandbox.State.SetToken(new() { Token = "analyst", PersonId = "7" });
        sandbox.State.SetAdAccount(sandbox.State.AdAccounts.Single() with
        {
            People = new Dictionary<string, IReadOnlyList<string>> { [SandboxSeeds.SystemUserId] = SandboxSeeds.AllTasks, ["7"] = ["ANALYZE"] },
        });

        Assert.Equal((null, 294), await Codes("reader"));
        Assert.Equal((200, 294), await Codes("nothing"));
        Assert.Equal((100, 100), await Codes("stranger"));
        Assert.Equal((null, 200), await Codes("analyst"));

        async Task<(int?, int?)> Codes(string token)
        {
            sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            var read = await sandbox.GetAsync(Sandbox.Account + "/customaudiences");
            var write = await sandbox.PostFormAsync(Sandbox.Account + "/customaudiences", ("name", "x"), ("subtype", "CUSTOM"), ("customer_file_source", "USER_PROVIDED_ONLY"));
            return (read.Status == HttpStatusCode.OK ? null : read.Code, write.Status == HttpStatusCode.OK ? null : write.Code);
        }
    }

    [Fact]
    public async Task A_token_can_be_looked_into_by_its_app()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.SetToken(new() { Token = "dead", Kind = "USER", ExpiresAt = sandbox.Time.GetUtcNow() });
        var good = (await sandbox.GetAsync("debug_token?input_token=sandbox-token")).Json.GetProperty("data");
        Assert.True(good.GetProperty("is_valid").GetBoolean());
        Assert.Equal(0, good.GetProperty("expires_at").GetInt64());
        Assert.Contains("ads_management", good.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));

        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", "100200300400500|sandbox-app-secret");
        var dead = (await sandbox.GetAsync("debug_token?input_token=dead")).Json.GetProperty("data");
        Assert.Equal((false, 463), (dead.GetProperty("is_valid").GetBoolean(), dead.GetProperty("error").GetProperty("subcode").GetInt32()));
    }

    [Fact]
    public async Task A_person_sees_their_own_ad_accounts_only()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.SetAdAccount(new() { Id = "42", Name = "Somebody else's", People = new Dictionary<string, IReadOnlyList<string>> { ["7"] = ["MANAGE"] } });
        var mine = await sandbox.GetAsync("me/adaccounts?fields=name,account_status,user_tasks");
        Assert.Equal("act_" + SandboxSeeds.AdAccountId, mine.Json.GetProperty("data").EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal((100, 33), ((await sandbox.GetAsync("act_42")).Code, (await sandbox.GetAsync("act_42")).Subcode));
    }
}
