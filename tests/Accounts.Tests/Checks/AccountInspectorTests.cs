using Audiences.Accounts.Checks;
using Audiences.Accounts.Tests.Fakes;

namespace Audiences.Accounts.Tests.Checks;

public sealed class AccountInspectorTests
{
    private readonly AccountsWorld _world = new(() => throw new InvalidOperationException("Checks need no database."));

    [Fact]
    public async Task A_healthy_account_passes_every_check()
    {
        var checkup = await InspectAsync();

        Assert.True(checkup.Passed);
        Assert.Equal(
            [CheckNames.ApiVersion, CheckNames.AdAccountId, CheckNames.Token, CheckNames.Permissions, CheckNames.AdAccount, CheckNames.Role, CheckNames.Terms, CheckNames.Room],
            checkup.Findings.Select(finding => finding.Check));
    }

    [Theory]
    [InlineData("v25.0", "Write 25.0, without the v.")]
    [InlineData("V25", "Write 25.0, without the v.")]
    [InlineData("25", "Write 25.0, without the v.")]
    [InlineData("", "Write 26.0, without the v.")]
    [InlineData("19.0", "retired")]
    [InlineData("99.0", "not supported")]
    public async Task A_wrong_version_is_answered_with_what_to_write(string version, string advice)
    {
        var failed = Failed(await InspectAsync(version: version));

        Assert.Equal(CheckNames.ApiVersion, failed.Check);
        Assert.Contains(advice, failed.Message, StringComparison.Ordinal);
        Assert.Empty(_world.Graph.Requests);
    }

    [Theory]
    [InlineData("act_")]
    [InlineData("my account")]
    [InlineData("12 34")]
    [InlineData("act_12/../me")]
    public async Task An_id_that_is_no_number_never_reaches_Meta(string id)
    {
        Assert.Equal(CheckNames.AdAccountId, Failed(await InspectAsync(id)).Check);
        Assert.Empty(_world.Graph.Requests);
    }

    [Theory]
    [InlineData(463, "expired")]
    [InlineData(460, "password")]
    [InlineData(467, "revoked")]
    public async Task A_dead_token_says_why_and_spares_the_other_checks(int subcode, string reason)
    {
        _world.Graph.Answer("debug_token", $$"""{"data":{"app_id":"100","is_valid":false,"error":{"code":190,"subcode":{{subcode}} } } }""");

        var failed = Failed(await InspectAsync());

        Assert.Equal(CheckNames.Token, failed.Check);
        Assert.Contains(reason, failed.Message, StringComparison.Ordinal);
        Assert.NotNull(failed.Link);
        Assert.Single(_world.Graph.Requests);
    }

    [Fact]
    public async Task A_token_of_another_app_is_refused_with_both_apps_named()
    {
        _world.Graph.Answer("debug_token", """{"data":{"app_id":"777","is_valid":true}}""");

        Assert.Contains("app 777", Failed(await InspectAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_works_tells_whose_and_which_apps_it_is_and_until_when()
    {
        var end = _world.Time.GetUtcNow().AddDays(60);
        _world.Graph.Answer("debug_token", FakeGraph.DebugToken("USER", end, end.AddDays(30)));

        var checkup = await InspectAsync();

        Assert.Equal(new TokenFacts("USER", end, end.AddDays(30)), checkup.Token);
        var finding = checkup.Findings.Single(f => f.Check == CheckNames.Token);
        Assert.Equal((Severities.Ok, "A person's token of app Shop app (100), valid until 2027-01-23 10:00 UTC."), (finding.Severity, finding.Message));
    }

    [Fact]
    public async Task A_token_that_ends_soon_works_with_a_warning()
    {
        _world.Graph.Answer("debug_token", FakeGraph.DebugToken("USER", _world.Time.GetUtcNow().AddDays(3)));

        var finding = (await InspectAsync()).Findings.Single(f => f.Check == CheckNames.Token);

        Assert.Equal((true, Severities.Warning), (finding.Ok, finding.Severity));
        Assert.Contains("Reconnect before then", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_that_ran_out_and_an_apps_own_token_are_explained()
    {
        _world.Graph.Answer("debug_token", FakeGraph.DebugToken("USER", _world.Time.GetUtcNow().AddDays(3), _world.Time.GetUtcNow().AddDays(-1)));
        Assert.Contains("has not confirmed the app", Failed(await InspectAsync()).Message, StringComparison.Ordinal);
        _world.Graph.Answer("debug_token", FakeGraph.DebugToken("APP"));
        Assert.Contains("app's own token", Failed(await InspectAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permissions_are_told_those_that_are_granted_and_those_that_are_not()
    {
        _world.Graph.Answer("me/permissions", """{"data":[{"permission":"ads_management","status":"granted"},{"permission":"ads_read","status":"granted"}]}""");

        var finding = (await InspectAsync()).Findings.Single(f => f.Check == CheckNames.Permissions);

        Assert.Equal("The token has ads_management, ads_read. Not granted, and not needed to send audiences: business_management.", finding.Message);
    }

    [Fact]
    public async Task Without_an_app_the_token_is_tried_out_instead()
    {
        _world.App.AppSecret = null;
        Assert.True((await InspectAsync()).Passed);
        _world.Graph.Fail("me", FakeGraph.Refusal(190, 463));

        Assert.Contains("expired", Failed(await InspectAsync()).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_world.Graph.Requests, request => request.Path == "debug_token");
    }

    [Fact]
    public async Task A_missing_permission_is_named()
    {
        _world.Graph.Answer("me/permissions", """{"data":[{"permission":"ads_management","status":"declined"}]}""");

        var failed = Failed(await InspectAsync());

        Assert.Equal(CheckNames.Permissions, failed.Check);
        Assert.Contains("ads_management", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_token_has_its_scopes_for_permissions()
    {
        _world.Graph.Fail("me/permissions", FakeGraph.Refusal(100));

        Assert.True((await InspectAsync()).Passed);
    }

    [Theory]
    [InlineData(2, "disabled")]
    [InlineData(3, "unpaid")]
    [InlineData(101, "closed")]
    [InlineData(42, "42")]
    public async Task An_account_that_is_not_active_says_what_is_wrong(int status, string word)
    {
        _world.Graph.Answer("act_" + FakeGraph.AdAccountId, FakeGraph.Account(status));

        var failed = Failed(await InspectAsync());

        Assert.Equal(CheckNames.AdAccount, failed.Check);
        Assert.Contains(word, failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"custom_audience_tos":0}""")]
    [InlineData("null")]
    public async Task Terms_that_are_not_accepted_come_with_the_exact_link(string terms)
    {
        _world.Graph.Answer("act_" + FakeGraph.AdAccountId, FakeGraph.Account(terms: terms));

        var failed = Failed(await InspectAsync());

        Assert.Equal(CheckNames.Terms, failed.Check);
        Assert.Equal($"https://business.facebook.com/ads/manage/customaudiences/tos/?act={FakeGraph.AdAccountId}", failed.Link!.AbsoluteUri);
    }

    [Fact]
    public async Task Someone_who_may_only_look_is_refused()
    {
        _world.Graph.Answer("act_" + FakeGraph.AdAccountId, FakeGraph.Account(tasks: """["ANALYZE"]"""));

        Assert.Equal(CheckNames.Role, Failed(await InspectAsync()).Check);
    }

    [Fact]
    public async Task An_unknown_account_and_one_without_access_are_explained()
    {
        Assert.Contains("no access", Failed(await InspectAsync("999")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audiences_are_counted_over_all_pages()
    {
        var page = FakeGraph.Audiences(250)[..^1] + ""","paging":{"cursors":{"after":"next"},"next":"https://graph.example/next"}}""";
        _world.Graph.Answer($"act_{FakeGraph.AdAccountId}/customaudiences", request => request.Query.ContainsKey("after") ? FakeGraph.Audiences(250) : page);

        Assert.Equal(CheckNames.Room, Failed(await InspectAsync()).Check);
    }

    [Fact]
    public async Task Meta_being_away_is_no_verdict_on_the_account()
    {
        _world.Graph.Fail("act_" + FakeGraph.AdAccountId, new HttpRequestException("away"));

        var checkup = await InspectAsync();

        Assert.True(checkup.Inconclusive);
        Assert.Null(checkup.Obstacle);
    }

    [Fact]
    public async Task No_finding_repeats_the_token()
    {
        foreach (var code in new[] { 1, 3, 100, 190, 200, 294, 368, 2635, 2655, 12345 })
        {
            _world.Graph.Fail("act_" + FakeGraph.AdAccountId, FakeGraph.Refusal(code));
            var checkup = await InspectAsync();
            Assert.All(checkup.Findings, finding => Assert.DoesNotContain(FakeGraph.Token, finding.Message, StringComparison.Ordinal));
            Assert.False(checkup.Passed);
        }
    }

    private Task<AccountCheckup> InspectAsync(string id = FakeGraph.AdAccountId, string version = "25.0") =>
        _world.Inspector.InspectAsync(id, FakeGraph.Token, version, default);

    private static Finding Failed(AccountCheckup checkup) => Assert.Single(checkup.Findings, finding => !finding.Ok);
}
