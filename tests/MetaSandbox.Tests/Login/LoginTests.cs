using System.Net;
using System.Web;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class LoginTests
{
    private const string Redirect = "https://example.com/callback?tenant=1";

    [Fact]
    public async Task A_login_ends_with_a_long_lived_token_of_the_person()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var back = await DialogAsync(sandbox, "scope=ads_management,ads_read&decline=ads_read");
        Assert.Equal("a b", back["state"]);

        var token = await ExchangeAsync(sandbox, back["code"]!);
        Assert.Equal("bearer", token.Json.GetProperty("token_type").GetString());
        var longer = await sandbox.GetAsync($"oauth/access_token?grant_type=fb_exchange_token&client_id=100200300400500&client_secret=sandbox-app-secret&fb_exchange_token={token.Json.GetProperty("access_token")}");
        Assert.Equal(60 * 24 * 3600, longer.Number("expires_in"));

        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", longer.Json.GetProperty("access_token").GetString());
        Assert.Equal(SandboxSeeds.PersonId, (await sandbox.GetAsync("me")).Json.GetProperty("id").GetString());
        var permissions = (await sandbox.GetAsync("me/permissions")).Json.GetProperty("data").EnumerateArray()
            .ToDictionary(node => node.GetProperty("permission").GetString()!, node => node.GetProperty("status").GetString());
        Assert.Equal(("granted", "declined"), (permissions["ads_management"], permissions["ads_read"]));
    }

    [Fact]
    public async Task A_refusal_comes_back_as_an_error()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var back = await DialogAsync(sandbox, "deny=1");
        Assert.Equal(("access_denied", "user_denied", "a b"), (back["error"], back["error_reason"], back["state"]));
        Assert.Null(back["code"]);
    }

    [Fact]
    public async Task A_code_is_good_once_for_its_address_and_for_ten_minutes()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var code = (await DialogAsync(sandbox, ""))["code"]!;
        Assert.Equal(36008, (await ExchangeAsync(sandbox, code, "https://example.com/other")).Subcode);
        Assert.Equal(HttpStatusCode.OK, (await ExchangeAsync(sandbox, code)).Status);
        Assert.Equal(36009, (await ExchangeAsync(sandbox, code)).Subcode);
        Assert.Equal(36007, (await ExchangeAsync(sandbox, "made-up")).Subcode);

        var late = (await DialogAsync(sandbox, ""))["code"]!;
        sandbox.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(100, (await ExchangeAsync(sandbox, late)).Code);
    }

    [Fact]
    public async Task A_code_with_a_challenge_needs_its_verifier()
    {
        const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const string Challenge = "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        await using var sandbox = await Sandbox.StartAsync();

        var bound = (await DialogAsync(sandbox, "scope=openid,ads_management&" + Challenge))["code"]!;
        Assert.Equal(1, (await ExchangeAsync(sandbox, bound)).Code);
        Assert.Equal(1, (await ExchangeAsync(sandbox, bound, verifier: "another")).Code);
        Assert.Equal(HttpStatusCode.OK, (await ExchangeAsync(sandbox, bound, verifier: Verifier)).Status);

        // Without openid Meta drops the challenge.
        var plain = (await DialogAsync(sandbox, "scope=ads_management&" + Challenge))["code"]!;
        Assert.Contains("without a code_challenge", (await ExchangeAsync(sandbox, plain, verifier: Verifier)).Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ExchangeAsync(sandbox, plain)).Status);
    }

    [Fact]
    public async Task A_person_who_shows_pages_has_a_page_with_a_token_that_does_not_expire()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var brief = (await ExchangeAsync(sandbox, (await DialogAsync(sandbox, "scope=ads_management,pages_show_list"))["code"]!)).Json.GetProperty("access_token").GetString();
        var person = (await sandbox.GetAsync($"oauth/access_token?grant_type=fb_exchange_token&client_id=100200300400500&client_secret=sandbox-app-secret&fb_exchange_token={brief}")).Json.GetProperty("access_token").GetString();
        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", person);
        var page = (await sandbox.GetAsync("me/accounts?fields=id,name,access_token")).Json.GetProperty("data")[0];
        var token = page.GetProperty("access_token").GetString();

        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        Assert.Equal(page.GetProperty("id").GetString(), (await sandbox.GetAsync("me")).Json.GetProperty("id").GetString());
        Assert.Equal(100, (await sandbox.GetAsync("me/permissions")).Code);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync(Sandbox.Account)).Status);
        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", "100200300400500|sandbox-app-secret");
        var facts = (await sandbox.GetAsync("debug_token?input_token=" + token)).Json.GetProperty("data");
        Assert.Equal(("PAGE", 0), (facts.GetProperty("type").GetString(), facts.GetProperty("expires_at").GetInt64()));
    }

    [Fact]
    public async Task A_wrong_app_secret_gets_nothing()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var answer = await sandbox.PostFormAsync("oauth/access_token", ("client_id", "100200300400500"), ("client_secret", "guess"), ("grant_type", "client_credentials"));
        Assert.Equal("Error validating client secret.", answer.Message);
    }

    private static async Task<System.Collections.Specialized.NameValueCollection> DialogAsync(Sandbox sandbox, string more)
    {
        var response = await sandbox.Http.GetAsync($"/v25.0/dialog/oauth?client_id=100200300400500&redirect_uri={Uri.EscapeDataString(Redirect)}&state=a%20b&response_type=code&{more}");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("https://example.com/callback?tenant=1&", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        return HttpUtility.ParseQueryString(response.Headers.Location.Query);
    }

    private static Task<Answer> ExchangeAsync(Sandbox sandbox, string code, string redirect = Redirect, string? verifier = null) => sandbox.PostFormAsync(
        "oauth/access_token",
        [("client_id", "100200300400500"),
        ("client_secret", "sandbox-app-secret"),
        ("redirect_uri", redirect),
        .. verifier is null ? Array.Empty<(string, string)>() : [("code_verifier", verifier)],
        ("code", code)]);
}
