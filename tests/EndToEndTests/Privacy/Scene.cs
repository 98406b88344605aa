using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>What both ways of running do: an account, a mapping, an audience of each action, and waiting for them.</summary>
internal static class Scene
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Connects and links.</summary>
    public static async Task<(string Account, string[] Audiences)> PrepareAsync(PublicApi api)
    {
        var account = (string)(await api.PostAsync("/v1/accounts", new JsonObject
        {
            ["name"] = "Privacy",
            ["adAccountId"] = "1234567890123456",
            ["accessToken"] = "sandbox-token",
            ["apiVersion"] = "25.0",
        }))["id"]!;
        await api.PutAsync($"/v1/accounts/{account}/mapping", PlantedEvents.Mapping);
        return (account, [await LinkAsync(api, "multipleIdentifiers"), await LinkAsync(api, "singleIdentifier")]);
    }

    /// <summary>Runs cycles until Meta has so many users of each audience.</summary>
    public static async Task SendAsync(PublicApi api, string[] audiences, int users)
    {
        using var deadline = new CancellationTokenSource(Limit);
        foreach (var audience in audiences)
        {
            while (true)
            {
                var counts = (await api.GetAsync($"/v1/audiences/{audience}"))["counts"]!;
                if ((long)counts["sent"]! >= users)
                {
                    break;
                }

                Assert.False(deadline.IsCancellationRequested, $"The audience does not fill: {counts}");
                await api.TryRefreshAsync(audience);
                await Task.Delay(300);
            }
        }
    }

    private static async Task<string> LinkAsync(PublicApi api, string action) =>
        (string)(await api.PostAsync("/v1/audiences", new JsonObject
        {
            ["name"] = action,
            ["segmentId"] = PlantedEvents.Segment,
            ["action"] = action,
            ["refreshInterval"] = "PT1H",
            ["conditions"] = new JsonArray(new JsonObject { ["property"] = "properties.address.city", ["operator"] = "exists", ["values"] = new JsonArray() }),
        }))["id"]!;
}
