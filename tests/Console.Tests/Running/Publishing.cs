using System.Text.Json.Nodes;

namespace Audiences.Console.Tests.Running;

/// <summary>What a customer data platform and an operator do over HTTP while somebody looks at the console.</summary>
internal static class Publishing
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static int _events;

    /// <summary>Users come into a segment; each has the e-mail address <c>{user}@example.com</c>.</summary>
    public static Task PublishAsync(this StandaloneServer server, string key, string segment, params string[] users) => server.SendAsync(HttpMethod.Post, "/v1/events", key, new JsonObject
    {
        ["events"] = new JsonArray([.. users.Select(user => new JsonObject
        {
            ["eventId"] = $"e-{Interlocked.Increment(ref _events)}",
            ["type"] = "qualified",
            ["segmentId"] = segment,
            ["userId"] = user,
            ["occurredAt"] = "2026-11-23T10:00:00Z",
            ["properties"] = new JsonObject { ["email"] = $"{user}@example.com", ["loyalty"] = new JsonObject { ["level"] = "gold" } },
        })]),
    });

    /// <summary>Maps the e-mail address.</summary>
    public static Task MapAsync(this StandaloneServer server, string key, string account) => server.SendAsync(
        HttpMethod.Put, $"/v1/accounts/{account}/mapping", key, new JsonObject { ["action"] = "singleIdentifier", ["attributes"] = new JsonObject { ["email"] = "properties.email" } });

    /// <summary>Links a segment, under its own name unless told otherwise, as soon as the uploader has heard of the account; gives the audience's id.</summary>
    public static async Task<string> LinkAsync(this StandaloneServer server, string key, string segment, string? name = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await server.TrySendAsync(HttpMethod.Post, "/v1/audiences", key, new JsonObject { ["name"] = name ?? segment, ["segmentId"] = segment }) is { } audience)
            {
                return (string)audience["id"]!;
            }

            await Task.Delay(100, patience.Token);
        }
    }

    /// <summary>Asks again until the answer is as wanted: what a service learns from another takes a moment.</summary>
    public static async Task UntilAsync(this StandaloneServer server, string key, string path, Func<JsonNode, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!wanted(await server.SendAsync(HttpMethod.Get, path, key)))
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
