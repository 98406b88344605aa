using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Audiences.Contracts.Membership;
using Audiences.MetaSandbox;
using Audiences.Standalone.Hosting;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Standalone.Tests.Access;

/// <summary>A workspace with a key of each role and one of everything; all that it names carries its name.</summary>
internal sealed class AccessWorkspace
{
    private readonly HttpClient _http;
    private readonly StandaloneHost _host;

    private AccessWorkspace(StandaloneHost host, HttpClient http, string name, string adAccount) => (_host, _http, Name, AdAccount) = (host, http, name, adAccount);

    public string Name { get; }

    public string AdAccount { get; }

    /// <summary>Role to key.</summary>
    public Dictionary<string, string> Keys { get; } = [];

    /// <summary>Collection, as the address names it, to an id in it.</summary>
    public Dictionary<string, string> Ids { get; } = [];

    public static async Task<AccessWorkspace> MakeAsync(StandaloneHost host, HttpClient http, string name, string adAccount)
    {
        var made = new AccessWorkspace(host, http, name, adAccount);
        foreach (var role in new[] { "publisher", "viewer", "operator", "admin" })
        {
            made.Keys[role] = (await made.CallAsync(HttpMethod.Post, "/v1/keys", $$"""{"name":"{{name}} {{role}}","role":"{{role}}","workspace":"{{name}}"}""", "an-admin-key-for-tests"))["key"]!.GetValue<string>();
        }

        made.Ids["viewer-key"] = made.Keys["viewer"];
        await made.FillAsync();
        return made;
    }

    public string Fill(string template) => Ids.Aggregate(
        template.Replace("{workspace}", Name, StringComparison.Ordinal).Replace("{adAccount}", AdAccount, StringComparison.Ordinal),
        (text, id) => text.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));

    /// <summary>What it sees of its own; two equal pictures mean that nobody changed anything in between.</summary>
    public async Task<string> PictureAsync()
    {
        var picture = new StringBuilder();
        foreach (var path in new[]
        {
            "/v1/accounts", $"/v1/accounts/{Ids["accounts"]}/mapping", "/v1/segments", "/v1/dead-letters", "/v1/webhooks", "/v1/sources",
            $"/v1/audiences/{Ids["audiences"]}", $"/v1/audiences/{Ids["audiences"]}/members/u-1", $"/v1/audiences/{Ids["audiences"]}/resync",
            $"/v1/audiences/{Ids["audiences"]}/cycles", $"/v1/erasures/{Ids["erasures"]}",
        })
        {
            var answer = await CallAsync(HttpMethod.Get, path);
            if (answer is JsonObject one)
            {
                // What Meta says of an audience comes when the next round has asked it.
                one.Remove("atMeta");
            }

            picture.AppendLine(CultureInfo.InvariantCulture, $"{path} {answer.ToJsonString()}");
        }

        var keys = (await CallAsync(HttpMethod.Get, "/v1/keys"))["keys"]!.AsArray();
        return picture.AppendJoin('\n', keys.Select(key => $"{key!["id"]} {key["role"]} {key["revokedAt"]}")).ToString();
    }

    private async Task FillAsync()
    {
        _host.Sandbox!.State.SetAdAccount(new SandboxAdAccount { Id = AdAccount, Name = $"Ad account {AdAccount}" });
        Ids["accounts"] = await NewAsync("/v1/accounts", $$"""{"name":"{{Name}} account","adAccountId":"{{AdAccount}}","accessToken":"sandbox-token","apiVersion":"25.0"}""");
        await CallAsync(HttpMethod.Put, $"/v1/accounts/{Ids["accounts"]}/mapping", """{"action":"multipleIdentifiers","attributes":{"email":"properties.email"}}""");
        Ids["audiences"] = await NewAsync("/v1/audiences", $$"""{"name":"{{Name}} audience","segmentId":"{{Name}}-vip","refreshInterval":"P1D"}""");
        var audience = $"/v1/audiences/{Ids["audiences"]}";
        await CallAsync(HttpMethod.Post, "/v1/events", Fill("""{"eventId":"e-1","type":"qualified","segmentId":"{workspace}-vip","userId":"u-1","occurredAt":"2026-11-01T00:00:00Z","properties":{"email":"u-1@{workspace}.example"}}"""));
        Ids["members"] = Ids["users"] = "u-1";
        await UntilAsync(async () => (await CallAsync(HttpMethod.Get, audience))["counts"]!["desired"]!.GetValue<int>() == 1);
        Ids["cycles"] = await NewAsync($"{audience}/refresh", "");
        await UntilAsync(async () => (await CallAsync(HttpMethod.Get, $"{audience}/cycles/{Ids["cycles"]}"))["finishedAt"] is not null);
        Ids["resync"] = await NewAsync($"{audience}/resync", "{}", "resyncId");
        Ids["erasures"] = (await CallAsync(HttpMethod.Delete, "/v1/users/u-9"))["receiptId"]!.GetValue<string>();
        Ids["webhooks"] = await NewAsync("/v1/webhooks", $$"""{"url":"https://{{Name}}.example.com/","events":["ad-account.disconnected"]}""");
        Ids["sources"] = Ids["intake"] = await NewAsync("/v1/sources", $$"""{"product":"segment","name":"{{Name}} source"}""");
        Ids["keys"] = await NewAsync("/v1/keys", $$"""{"name":"{{Name}} spare","role":"viewer"}""");
        await _host.Services.GetRequiredService<IBus>().Publish(new SegmentMembershipBatch { Workspace = Name, Events = [new SegmentMembershipChanged { EventId = $"{Name}-bad", Type = "no such type", SegmentId = "s", UserId = "u", OccurredAt = DateTimeOffset.UnixEpoch }] });
        await UntilAsync(async () => (await CallAsync(HttpMethod.Get, "/v1/dead-letters"))["items"]!.AsArray().Count == 1);
        Ids["dead-letters"] = (await CallAsync(HttpMethod.Get, "/v1/dead-letters"))["items"]![0]!["id"]!.GetValue<string>();
        await ConnectAsync();
        await UntilAsync(async () => (await CallAsync(HttpMethod.Get, $"/v1/erasures/{Ids["erasures"]}"))["completedAt"] is not null);
    }

    /// <summary>The sandbox's dialog consents by itself; the browser's cookie goes along.</summary>
    private async Task ConnectAsync()
    {
        using var browser = new HttpClient(new HttpClientHandler());
        using var start = new HttpRequestMessage(HttpMethod.Post, new Uri(_host.Address, "/v1/accounts/connect")) { Content = Json("{}") };
        start.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Keys["admin"]);
        var started = JsonNode.Parse(await (await browser.SendAsync(start)).Content.ReadAsStringAsync())!;
        var ended = await browser.GetAsync(started["authorizationUrl"]!.GetValue<string>());
        Assert.True(ended.IsSuccessStatusCode, await ended.Content.ReadAsStringAsync());
        Ids["connections"] = started["connectionId"]!.GetValue<string>();
    }

    private async Task<string> NewAsync(string path, string body, string member = "id") =>
        (await CallAsync(HttpMethod.Post, path, body))[member]!.GetValue<string>();

    private async Task<JsonNode> CallAsync(HttpMethod method, string path, string body = "", string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body.Length == 0 ? null : Json(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key ?? Keys["admin"]);
        var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{Name}: {method} {path} {(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await done())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
