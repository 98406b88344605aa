using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Accounts.Tests.Fakes;

namespace Audiences.Accounts.Tests.Endpoints;

/// <summary>What somebody is told before they go to Meta.</summary>
[Trait("Kind", "Hosted")]
public sealed class PrerequisiteEndpointTests
{
    private const string App = "100|shh";
    private readonly FakeGraph _graph = new();

    [Fact]
    public async Task All_is_there()
    {
        _graph.Answer("debug_token", """{"data":{"app_id":"100","application":"Shop app","type":"APP","is_valid":true}}""");
        var answer = await AskAsync();

        Assert.Equal("meta apiVersion app callbackAddress encryption", string.Join(' ', Found(answer).Select(found => found.GetProperty("check").GetString())));
        Assert.All(Found(answer), found => Assert.True(found.GetProperty("ok").GetBoolean(), found.GetRawText()));
        Assert.All(Found(answer), found => Assert.Empty(found.GetProperty("stops").EnumerateArray()));
        Assert.Equal("http://localhost/v1/accounts/callback", answer.GetProperty("callbackUrl").GetString());
        Assert.Contains("Shop app (100)", Message(answer, "app"), StringComparison.Ordinal);
        // The app asks about itself; its secret stands in no answer.
        Assert.Equal(App, Assert.Single(_graph.Requests).AccessToken);
        Assert.DoesNotContain("shh", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_app_nobody_signs_in_at_Meta_but_a_token_can_be_brought()
    {
        _graph.Fail("me", FakeGraph.Refusal(2500));
        var answer = await AskAsync(("Meta:AppId", null), ("Meta:AppSecret", null));

        Assert.Equal("oauth", Stops(answer, "app"));
        Assert.Contains("Meta__AppId and Meta__AppSecret", Message(answer, "app"), StringComparison.Ordinal);
        Assert.Equal("", Stops(answer, "meta"));
    }

    [Theory]
    [InlineData(190)]
    [InlineData(101)]
    public async Task An_app_that_Meta_does_not_accept_is_named(int code)
    {
        _graph.Fail("debug_token", FakeGraph.Refusal(code));
        var answer = await AskAsync();

        Assert.Equal(("", "oauth"), (Stops(answer, "meta"), Stops(answer, "app")));
        Assert.Contains("does not accept app 100", Message(answer, "app"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meta_out_of_reach_stops_both_ways_and_says_nothing_about_the_app()
    {
        _graph.Fail("debug_token", new HttpRequestException("away"));
        var answer = await AskAsync();

        Assert.Equal("oauth token", Stops(answer, "meta"));
        Assert.Contains("Meta__GraphUrl", Message(answer, "meta"), StringComparison.Ordinal);
        Assert.Equal("unknown", Of(answer, "app").GetProperty("severity").GetString());
    }

    [Fact]
    public async Task A_version_that_Meta_has_retired_stops_both_ways()
    {
        _graph.Fail("debug_token", FakeGraph.Refusal(2635));
        var answer = await AskAsync();

        Assert.Equal(("", "oauth token"), (Stops(answer, "meta"), Stops(answer, "apiVersion")));
    }

    [Theory]
    [InlineData("https://audiences.example.com", "")]
    [InlineData("http://audiences.example.com", "oauth")]
    [InlineData("http://127.0.0.1:8080", "")]
    public async Task Meta_sends_people_back_to_https_alone(string address, string stops)
    {
        var answer = await AskAsync(("Audiences:PublicUrl", address));

        Assert.Equal(stops, Stops(answer, "callbackAddress"));
        Assert.Contains($"{address}/v1/accounts/callback", Message(answer, "callbackAddress"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stand_in_for_Meta_sends_people_anywhere()
    {
        var answer = await AskAsync(("Meta:GraphUrl", "http://sandbox.internal"), ("Audiences:PublicUrl", "http://audiences.internal"));

        Assert.Equal("", Stops(answer, "callbackAddress"));
    }

    private async Task<JsonElement> AskAsync(params (string Key, string? Value)[] settings)
    {
        await using var host = await AccountsHost.StartAsync(_graph, settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        return await host.Client().GetFromJsonAsync<JsonElement>("/v1/accounts/prerequisites");
    }

    private static List<JsonElement> Found(JsonElement answer) => [.. answer.GetProperty("prerequisites").EnumerateArray()];

    private static JsonElement Of(JsonElement answer, string check) => Assert.Single(Found(answer), found => found.GetProperty("check").GetString() == check);

    private static string Message(JsonElement answer, string check) => Of(answer, check).GetProperty("message").GetString()!;

    private static string Stops(JsonElement answer, string check) => string.Join(' ', Of(answer, check).GetProperty("stops").EnumerateArray().Select(way => way.GetString()));
}
