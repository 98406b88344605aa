using System.Text.Json;
using System.Text.Json.Nodes;

namespace Audiences.Gateway.Tests.Hosting;

internal static class SampleEvents
{
    public static string Good(string eventId = "e-1") => Changed(eventId, _ => { });

    /// <summary>A good event with one thing changed.</summary>
    public static string Changed(string eventId, Action<JsonObject> change)
    {
        var json = new JsonObject
        {
            ["eventId"] = eventId,
            ["type"] = "qualified",
            ["segmentId"] = "vip",
            ["userId"] = "u-1",
            ["occurredAt"] = "2026-11-23T10:00:00.123Z",
            ["properties"] = new JsonObject { ["email"] = "ann@example.com" },
        };
        change(json);
        return json.ToJsonString(JsonSerializerOptions.Default);
    }

    public static string Lines(int count) => string.Join('\n', Enumerable.Range(1, count).Select(i => Good($"e-{i}")));
}
