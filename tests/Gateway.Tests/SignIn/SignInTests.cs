using System.Net;
using System.Text.Json;
using System.Web;
using Audiences.Gateway.Tests.Hosting;

namespace Audiences.Gateway.Tests.SignIn;

/// <summary>People sign in at a certified identity provider, by its real answers.</summary>
[Trait("Kind", "Hosted")]
public sealed class SignInTests(SignInFixture fixture) : IClassFixture<SignInFixture>
{
    private const string Callback = "/signin/callback";
    private static readonly (string, string) Ours = ("X-Audiences-Request", "1");

    [Fact]
    public async Task A_person_signs_in_and_is_who_the_provider_says()
    {
        using var browser = fixture.NewBrowser();
        await fixture.Provider.BeAsync("ann");

        var (answer, at) = await browser.GoAsync("/signin?returnPath=/v1/me");

        var me = await answer.JsonAsync(HttpStatusCode.OK);
        Assert.Equal("/v1/me", at.AbsolutePath);
        Assert.Equal(("Ann Admin", "admin", "acme", "openIdConnect"), (Text(me, "name"), Text(me, "role"), Text(me, "workspace"), Text(me, "signedInWith")));
        var cookie = Assert.Single(browser.SetCookies, set => set.StartsWith("audiences-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ann", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_of_the_provider_does_not_pass_through_the_browser()
    {
        using var browser = fixture.NewBrowser();

        // The provider takes pushed requests, refuses those without PKCE, and knows one address to send people back to.
        var (_, at) = await browser.GoAsync("/signin", stopAt: "/auth");

        var query = HttpUtility.ParseQueryString(at.Query);
        Assert.Equal(["client_id", "request_uri"], query.AllKeys.Order(StringComparer.Ordinal));
        Assert.StartsWith("urn:ietf:params:oauth:request_uri:", query["request_uri"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_roles_the_strongest_counts_and_the_workspace_is_the_persons()
    {
        using var browser = await SignedInAsync("vera");

        var me = await (await browser.GetAsync("/v1/me")).JsonAsync(HttpStatusCode.OK);

        Assert.Equal(("operator", "globex"), (Text(me, "role"), Text(me, "workspace")));
        await (await browser.GetAsync("/v1/keys")).ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("nora", "SignIn__Roles")]
    [InlineData("nick", "tenant")]
    public async Task Who_has_no_place_here_is_told_what_to_ask_for(string person, string names)
    {
        using var browser = fixture.NewBrowser();
        await fixture.Provider.BeAsync(person);

        var (answer, _) = await browser.GoAsync("/signin");

        Assert.Contains(names, Text(await answer.ProblemAsync(HttpStatusCode.Forbidden), "detail"), StringComparison.Ordinal);
        Assert.Null(browser.Session);
        await (await browser.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_refusal_at_the_provider_is_a_problem()
    {
        using var browser = fixture.NewBrowser();
        await fixture.Provider.BeAsync("refuses");

        var (answer, _) = await browser.GoAsync("/signin");

        await answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task A_callback_with_another_state_signs_nobody_in()
    {
        using var browser = fixture.NewBrowser();
        var callback = await ToCallbackAsync(browser);
        var query = HttpUtility.ParseQueryString(callback.Query);
        query["state"] = query["state"]![..^4] + "AAAA";

        var (answer, _) = await browser.GoAsync($"{Callback}?{query}");

        await answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task A_callback_works_once_and_only_in_the_browser_that_began()
    {
        using var browser = fixture.NewBrowser();
        using var another = fixture.NewBrowser();
        var callback = await ToCallbackAsync(browser);

        await (await another.GoAsync(callback.PathAndQuery)).Answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Null(another.Session);
        await browser.GoAsync(callback.PathAndQuery, stopAt: "/");
        Assert.NotNull(browser.Session);
        await (await browser.GoAsync(callback.PathAndQuery)).Answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_session_ends_when_it_is_not_used_and_in_any_case_after_its_lifetime()
    {
        using var idle = await SignedInAsync("ann");
        fixture.Host.Time.Advance(TimeSpan.FromMinutes(61));
        await (await idle.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);

        using var busy = await SignedInAsync("ann");
        for (var minutes = 0; minutes < (12 * 60) - 45; minutes += 45)
        {
            fixture.Host.Time.Advance(TimeSpan.FromMinutes(45));
            Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/v1/me")).StatusCode);
        }

        fixture.Host.Time.Advance(TimeSpan.FromMinutes(45));
        await (await busy.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task After_signing_out_a_copy_of_the_cookie_opens_nothing()
    {
        using var browser = await SignedInAsync("ann");
        using var thief = fixture.NewBrowser();
        thief.Cookies.Add(new Cookie("audiences-session", browser.Session!.Value, "/", browser.Home.Host));
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/v1/me")).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/signout", new { }, Ours)).StatusCode);

        Assert.True(browser.Session is null or { Value: "" });
        await (await thief.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_changed_cookie_opens_nothing()
    {
        using var browser = await SignedInAsync("ann");
        using var another = fixture.NewBrowser();
        var value = browser.Session!.Value;
        foreach (var place in new[] { 5, value.Length / 2, value.Length - 5 })
        {
            var changed = value.ToCharArray();
            changed[place] = changed[place] == 'A' ? 'B' : 'A';
            another.Cookies.Add(new Cookie("audiences-session", new string(changed), "/", browser.Home.Host));

            await (await another.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task Another_sites_page_changes_nothing_with_a_persons_cookie()
    {
        using var browser = await SignedInAsync("ann");
        var key = new { name = "from a page", role = "viewer" };
        var own = ("Origin", browser.Home.GetLeftPart(UriPartial.Authority));

        await (await browser.PostAsync("/v1/keys", key)).ProblemAsync(HttpStatusCode.Forbidden);
        await (await browser.PostAsync("/v1/keys", key, Ours, ("Origin", "https://evil.example"))).ProblemAsync(HttpStatusCode.Forbidden);
        await (await browser.PostAsync("/v1/keys", key, Ours, ("Origin", "null"))).ProblemAsync(HttpStatusCode.Forbidden);
        await (await browser.PostAsync("/v1/keys", key, Ours, ("Sec-Fetch-Site", "cross-site"))).ProblemAsync(HttpStatusCode.Forbidden);
        await (await browser.PostAsync("/signout", new { })).ProblemAsync(HttpStatusCode.Forbidden);

        var made = await (await browser.PostAsync("/v1/keys", key, Ours, own, ("Sec-Fetch-Site", "same-origin"))).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("Ann Admin", "acme"), (Text(made, "createdBy"), Text(made, "workspace")));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/%09/evil.example/")]
    [InlineData("accounts")]
    public async Task Nobody_is_led_away_after_signing_in(string returnPath)
    {
        using var browser = fixture.NewBrowser();

        var answer = await browser.GetAsync("/signin?returnPath=" + returnPath.Replace("\\", "%5C", StringComparison.Ordinal));

        Assert.True((await answer.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("errors").TryGetProperty("returnPath", out _));
    }

    [Fact]
    public async Task Sign_ins_and_those_that_were_refused_are_in_the_audit_log()
    {
        using var browser = await SignedInAsync("ann");
        using var nora = fixture.NewBrowser();
        await fixture.Provider.BeAsync("nora");
        await nora.GoAsync("/signin");

        var ann = (await (await browser.GetAsync("/v1/audit?operation=SignIn&actor=ann")).JsonAsync(HttpStatusCode.OK)).GetProperty("items")[0];
        var refused = (await (await fixture.Host.Client().GetAsync("/v1/audit?operation=SignIn&actor=nora")).JsonAsync(HttpStatusCode.OK)).GetProperty("items")[0];

        Assert.Equal(("person", "Ann Admin", "admin", "done", "127.0.0.1"), (Text(ann, "actorKind"), Text(ann, "actor"), Text(ann, "role"), Text(ann, "outcome"), Text(ann, "address")));
        Assert.Equal(("Nora Nobody", "refused"), (Text(refused, "actor"), Text(refused, "outcome")));
    }

    private async Task<Browser> SignedInAsync(string person)
    {
        var browser = fixture.NewBrowser();
        await fixture.Provider.BeAsync(person);
        await browser.GoAsync("/signin", stopAt: "/");
        Assert.NotNull(browser.Session);
        return browser;
    }

    private async Task<Uri> ToCallbackAsync(Browser browser)
    {
        await fixture.Provider.BeAsync("ann");
        return (await browser.GoAsync("/signin", stopAt: Callback)).At;
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
