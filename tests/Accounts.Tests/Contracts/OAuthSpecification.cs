using System.Web;
using Audiences.Accounts.Connections;
using Audiences.Accounts.Tests.Fakes;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class OAuthSpecification : AccountsSpecification
{
    private static readonly Uri Redirect = new("https://audiences.example/v1/accounts/callback");

    [Fact]
    public async Task The_person_is_sent_to_the_dialog_with_the_needed_permissions()
    {
        var started = await StartAsync();

        Assert.StartsWith("https://www.facebook.com/v25.0/dialog/oauth?", started.AuthorizationUrl.AbsoluteUri, StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(started.AuthorizationUrl.Query);
        Assert.Equal(("100", Redirect.AbsoluteUri, "ads_management,ads_read,business_management", "code"), (query["client_id"], query["redirect_uri"], query["scope"], query["response_type"]));
        await using var db = World.Open();
        Assert.DoesNotContain(query["state"]!, (await db.OAuthStates.SingleAsync()).StateHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_becomes_a_long_lived_token_and_the_chosen_account_is_connected()
    {
        var connection = await ConsentAsync();

        var offered = await World.Offer.ListAsync(connection, default);
        Assert.Equal([FakeGraph.AdAccountId], offered.Select(account => account.AdAccountId));
        var outcome = await World.Choice.TakeAsync(connection, new ChosenAdAccount("act_" + FakeGraph.AdAccountId, "Shop"), World.Offer.Token(connection)!, "ann", default);

        Assert.Equal("long-lived", World.Vault.Open(outcome.Account!.ProtectedToken));
    }

    [Fact]
    public async Task Choosing_a_connected_account_gives_it_the_fresh_token()
    {
        var before = await World.ConnectAsync();
        var connection = await ConsentAsync();

        var outcome = await World.Choice.TakeAsync(connection, new ChosenAdAccount(FakeGraph.AdAccountId, null), World.Offer.Token(connection)!, "ann", default);

        Assert.Equal((before.Id, "long-lived"), (outcome.Account!.Id, World.Vault.Open(outcome.Account.ProtectedToken)));
    }

    [Fact]
    public async Task A_state_counts_once()
    {
        var started = await StartAsync();
        Consent();
        Assert.Null((await World.Callback.FinishAsync(Query(started), default)).Problem);

        Assert.Contains("used already", (await World.Callback.FinishAsync(Query(started), default)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_from_another_browser_is_refused_and_not_used_up()
    {
        var started = await StartAsync();
        Consent();

        Assert.Contains("another browser", (await World.Callback.FinishAsync(Query(started) with { BrowserSecret = "guess" }, default)).Problem, StringComparison.Ordinal);
        Assert.Contains("another browser", (await World.Callback.FinishAsync(Query(started) with { BrowserSecret = null, Workspace = "other", Caller = "ann" }, default)).Problem, StringComparison.Ordinal);
        Assert.Null((await World.Callback.FinishAsync(Query(started) with { BrowserSecret = null, Workspace = Workspace, Caller = "ann" }, default)).Problem);
    }

    [Fact]
    public async Task An_old_or_invented_state_is_refused()
    {
        var started = await StartAsync();
        World.Time.Advance(ConnectionStart.Lifetime);

        Assert.NotNull((await World.Callback.FinishAsync(Query(started), default)).Problem);
        Assert.NotNull((await World.Callback.FinishAsync(Query(started) with { State = "invented" }, default)).Problem);
        Assert.Empty(World.Graph.Requests);
    }

    [Fact]
    public async Task A_person_who_declines_is_told_to_start_again()
    {
        var started = await StartAsync();

        Assert.Contains("not given", (await World.Callback.FinishAsync(Query(started) with { Code = null }, default)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_belongs_to_its_workspace()
    {
        var connection = await ConsentAsync();

        Assert.NotNull(await World.Offer.FindAsync(Workspace, connection.Id, default));
        Assert.Null(await World.Offer.FindAsync("other", connection.Id, default));
    }

    [Fact]
    public async Task With_PKCE_the_code_is_worth_nothing_without_what_only_we_know()
    {
        World.Pkce = true;
        var started = await StartAsync();
        var query = HttpUtility.ParseQueryString(started.AuthorizationUrl.Query);
        Assert.Equal(("S256", "ads_management,ads_read,business_management,openid"), (query["code_challenge_method"], query["scope"]));
        Consent();

        Assert.Null((await World.Callback.FinishAsync(Query(started), default)).Problem);

        var verifier = World.Graph.Requests.Single(request => request.Query.ContainsKey("code")).Query["code_verifier"];
        Assert.Equal(query["code_challenge"], Pkce.Challenge(verifier));
        Assert.InRange(verifier.Length, 43, 128);
        await using var db = World.Open();
        Assert.DoesNotContain(verifier, (await db.OAuthStates.SingleAsync()).ProtectedVerifier!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_PKCE_no_verifier_is_sent_which_Meta_would_refuse()
    {
        await ConsentAsync();

        Assert.DoesNotContain(World.Graph.Requests, request => request.Query.ContainsKey("code_verifier"));
    }

    [Fact]
    public async Task A_pages_token_can_be_taken_when_pages_were_asked_for()
    {
        World.Graph.Answer("me/accounts", """{"data":[{"id":"77","name":"Shop page","access_token":"page-token"}]}""");
        var plain = await ConsentAsync();
        Assert.Empty(await World.Pages.ListAsync(plain, default));
        Assert.Null(await World.Tokens.FindAsync(plain, "77", default));

        var started = await StartAsync(pages: true);
        Assert.EndsWith(",pages_show_list,pages_read_engagement", HttpUtility.ParseQueryString(started.AuthorizationUrl.Query)["scope"], StringComparison.Ordinal);
        var connection = await ConsentAsync(pages: true);

        Assert.Equal(new OfferedPage("77", "Shop page"), Assert.Single(await World.Pages.ListAsync(connection, default)));
        Assert.Equal("page-token", await World.Tokens.FindAsync(connection, "77", default));
        Assert.Equal("long-lived", await World.Tokens.FindAsync(connection, null, default));
        Assert.Null(await World.Tokens.FindAsync(connection, "78", default));
    }

    private Task<StartedConnection> StartAsync(bool pages = false) => World.Start.StartAsync(Workspace, "ann", Redirect, null, "25.0", pages, default);

    private async Task<OAuthState> ConsentAsync(bool pages = false)
    {
        var started = await StartAsync(pages);
        Consent();
        return (await World.Callback.FinishAsync(Query(started), default)).Connection!;
    }

    private void Consent()
    {
        World.Graph.Answer("oauth/access_token", request =>
        {
            Assert.Equal(("100", "shh", ""), (request.Query["client_id"], request.Query["client_secret"], request.AccessToken));
            var isCode = request.Query.TryGetValue("code", out var code) && code == "code-1" && request.Query["redirect_uri"] == Redirect.AbsoluteUri;
            var isBrief = request.Query.TryGetValue("fb_exchange_token", out var brief) && brief == "brief";
            return isCode ? """{"access_token":"brief"}""" : isBrief ? """{"access_token":"long-lived"}""" : throw FakeGraph.Refusal(100);
        });
        World.Graph.Answer("me/adaccounts", $$"""
            {"data":[{"id":"act_{{FakeGraph.AdAccountId}}","account_id":"{{FakeGraph.AdAccountId}}","name":"Shop","account_status":1,"user_tasks":["MANAGE"]},
            {"id":"act_{{Other}}","account_id":"{{Other}}","name":"Looked at","account_status":1,"user_tasks":["ANALYZE"]}]}
            """);
    }

    private static CallbackQuery Query(StartedConnection started) =>
        new(HttpUtility.ParseQueryString(started.AuthorizationUrl.Query)["state"]!, "code-1", started.BrowserSecret, null, null);
}
