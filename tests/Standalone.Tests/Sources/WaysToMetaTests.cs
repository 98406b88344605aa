using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Audiences.Client;
using Audiences.MetaSandbox;
using Audiences.Standalone.Client;
using Audiences.Standalone.Demo;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Terminal;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Standalone.Tests.Sources;

/// <summary>From what a product or a program sends to the row at Meta.</summary>
[Trait("Kind", "Hosted")]
public sealed class WaysToMetaTests
{
    private const string AdminKey = "an-admin-key-for-tests";

    [Fact]
    public async Task What_Segment_and_the_client_package_send_becomes_members_at_Meta()
    {
        using var data = new TemporaryData();
        await using var host = await data.StartAsync(TestContext.Current.CancellationToken);
        var audience = await LinkAsync(host);

        await SendAsSegmentAsync(host, "ann", "Audience Entered");
        await SendAsSegmentAsync(host, "bob", "Audience Entered");
        await SendAsSegmentAsync(host, "bob", "Audience Exited");
        await PublishAsync(host, "cid");
        await host.Journal.WaitUntilDrainedAsync(TestContext.Current.CancellationToken);
        await new PlainProgressView(TextWriter.Null).RunAsync(steps => CycleWaiter.RefreshAsync(host.Client, [audience], steps.Begin("refresh", 1), TestContext.Current.CancellationToken));

        var linked = await host.Client.GetAudienceAsync(audience, TestContext.Current.CancellationToken);
        var rows = await DemoSandboxReader.RowsAsync(host.Sandbox!.Address, linked.CustomAudienceId!, TestContext.Current.CancellationToken);
        Assert.Equal(2, rows.Count);
        Assert.All(["ann", "cid"], user => Assert.Contains(rows, row => row.Contains(Hash($"{user}@example.com"), StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<Guid> LinkAsync(StandaloneHost host)
    {
        var account = await host.Client.ConnectAccountAsync(
            new { name = "Sandbox", adAccountId = SandboxSeeds.AdAccountId, accessToken = SandboxSeeds.AccessToken, apiVersion = "25.0" }, TestContext.Current.CancellationToken);
        await host.Client.PutMappingAsync(account.Id, new { preset = "segment", action = "multipleIdentifiers" }, TestContext.Current.CancellationToken);
        return (await host.Client.LinkAudienceAsync(new { name = "VIP", segmentId = "vip", accountId = account.Id, refreshInterval = "P1D" }, TestContext.Current.CancellationToken)).Id;
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "It is what Segment does.")]
    private static async Task SendAsSegmentAsync(StandaloneHost host, string user, string name)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var make = new HttpRequestMessage(HttpMethod.Post, "/v1/sources") { Content = JsonContent.Create(new { product = "segment", name = $"{user} {name}" }) };
        make.Headers.Authorization = new("Bearer", AdminKey);
        var source = await (await http.SendAsync(make)).Content.ReadFromJsonAsync<JsonElement>();
        var second = name == "Audience Entered" ? 1 : 2;
        var body = $$$"""{"type":"track","userId":"{{{user}}}","event":"{{{name}}}","messageId":"{{{user}}}-{{{second}}}","timestamp":"2026-11-01T00:00:0{{{second}}}.000Z","context":{"traits":{"email":"{{{user}}}@example.com"}},"properties":{"audience_key":"vip","vip":{{{(second == 1 ? "true" : "false")}}}}}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(source.GetProperty("url").GetString()!)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Signature", Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(source.GetProperty("secret").GetString()!), Encoding.UTF8.GetBytes(body))));
        var answer = await http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task PublishAsync(StandaloneHost host, string user)
    {
        var services = new ServiceCollection();
        services.AddAudiencesPublisher(options => (options.Address, options.Key, options.Compress) = (host.Address, AdminKey, true));
        await using var provider = services.BuildServiceProvider();
        var publisher = provider.GetRequiredService<AudiencesPublisher>();
        await publisher.EnqueueAsync(new MembershipEvent
        {
            Qualified = true,
            SegmentId = "vip",
            UserId = user,
            OccurredAt = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
            Properties = new Dictionary<string, object?> { ["email"] = $"{user}@example.com" },
        });
        await publisher.EnqueueAsync(new MembershipEvent { Qualified = true, SegmentId = "vip", UserId = "", OccurredAt = DateTimeOffset.UnixEpoch });
        var result = await publisher.FlushAsync();
        Assert.Equal((1, 1), (result.Accepted, result.RejectedTotal));
        Assert.Equal("userId", Assert.Single(result.Rejected).Field);
    }

    private static string Hash(string email) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(email)));
}
