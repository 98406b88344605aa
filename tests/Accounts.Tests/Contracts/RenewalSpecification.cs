using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Renewal;
using Audiences.Accounts.Tests.Fakes;
using Audiences.MetaGraph;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class RenewalSpecification : AccountsSpecification
{
    private const string Fresh = "EAAB-fresh-token";

    [Fact]
    public async Task A_persons_token_is_exchanged_a_month_before_it_runs_out_and_uploaders_are_told()
    {
        var account = await ConnectAsync();
        await World.Renewals.RunAsync(default);
        Assert.Equal(FakeGraph.Token, await TokenAsync(account));

        World.Time.Advance(TimeSpan.FromDays(31));
        await World.Renewals.RunAsync(default);

        Assert.Equal(Fresh, await TokenAsync(account));
        Assert.Equal(2, World.Announcements.States[^1].Version);
        Assert.Equal(World.Time.GetUtcNow().AddDays(60), (await World.Directory.FindAsync(Workspace, account.Id, default))!.TokenExpiresAt);
    }

    [Fact]
    public async Task A_fresh_token_that_fails_its_checks_never_replaces_one_that_works()
    {
        var account = await ConnectAsync();
        World.Time.Advance(TimeSpan.FromDays(31));
        World.Graph.Answer("me/permissions", request => request.AccessToken == Fresh ? """{"data":[]}""" : """{"data":[{"permission":"ads_management","status":"granted"}]}""");

        await World.Renewals.RunAsync(default);

        Assert.Equal(FakeGraph.Token, await TokenAsync(account));
        Assert.Single(World.Announcements.States);
    }

    [Fact]
    public async Task A_token_that_lasts_no_longer_is_not_taken()
    {
        var account = await ConnectAsync();
        World.Time.Advance(TimeSpan.FromDays(31));
        World.Graph.Answer("debug_token", FakeGraph.DebugToken("USER", World.Time.GetUtcNow().AddDays(29)));

        await World.Renewals.RunAsync(default);

        Assert.Equal(FakeGraph.Token, await TokenAsync(account));
    }

    [Fact]
    public async Task It_is_tried_once_a_day_when_Meta_refuses()
    {
        await ConnectAsync();
        World.Time.Advance(TimeSpan.FromDays(31));
        World.Graph.Fail("oauth/access_token", FakeGraph.Refusal(190));

        await World.Renewals.RunAsync(default);
        await World.Renewals.RunAsync(default);
        World.Time.Advance(RenewalRound.Every);
        await World.Renewals.RunAsync(default);

        Assert.Equal(2, World.Graph.Requests.Count(request => request.Path == "oauth/access_token"));
    }

    [Theory]
    [InlineData("SYSTEM_USER")]
    [InlineData("PAGE")]
    public async Task Only_a_persons_token_is_exchanged(string kind)
    {
        World.Graph.Answer("debug_token", FakeGraph.DebugToken(kind, World.Time.GetUtcNow().AddDays(10)));
        await World.ConnectAsync();

        await World.Renewals.RunAsync(default);

        Assert.DoesNotContain(World.Graph.Requests, request => request.Path == "oauth/access_token");
    }

    [Fact]
    public async Task A_reconnection_in_the_meantime_wins()
    {
        var account = await ConnectAsync();
        World.Time.Advance(TimeSpan.FromDays(31));
        World.Graph.Answer("oauth/access_token", _ =>
        {
            World.Reconnector.ReconnectAsync(Workspace, account.Id, "by-a-person", null, default).GetAwaiter().GetResult();
            return Exchanged;
        });

        await World.Renewals.RunAsync(default);

        Assert.Equal("by-a-person", await TokenAsync(account));
    }

    private const string Exchanged = $$"""{"access_token":"{{Fresh}}"}""";

    private async Task<AdAccount> ConnectAsync()
    {
        var first = World.Time.GetUtcNow().AddDays(60);
        World.Graph.Answer("oauth/access_token", request =>
        {
            Assert.Equal(("fb_exchange_token", FakeGraph.Token), (request.Query["grant_type"], request.Query["fb_exchange_token"]));
            return Exchanged;
        });
        World.Graph.Answer("debug_token", (GraphRequest request) =>
            FakeGraph.DebugToken("USER", request.Query["input_token"] == Fresh ? World.Time.GetUtcNow().AddDays(60) : first));
        return await World.ConnectAsync();
    }

    private async Task<string?> TokenAsync(AdAccount account) =>
        World.Vault.Open((await World.Directory.FindAsync(Workspace, account.Id, default))!.ProtectedToken);
}
