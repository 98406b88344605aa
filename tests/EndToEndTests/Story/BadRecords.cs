using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Story;

/// <summary>Events that must be refused, each for another reason, with a user that must therefore never show up.</summary>
internal static class BadRecords
{
    /// <summary>As JSON objects, for any way in.</summary>
    public static IReadOnlyList<JsonObject> Events(string segment, string source) =>
    [
        Event(segment, source, "no-user", e => e.Remove("userId")),
        Event(segment, source, "empty-user", e => e["userId"] = ""),
        Event(segment, source, "unknown-type", e => e["type"] = "promoted"),
        Event(segment, source, "no-time", e => e["occurredAt"] = "yesterday"),
        Event(segment, source, "too-early", e => e["occurredAt"] = "1999-12-31T23:59:59Z"),
        Event(segment, source, "too-late", e => e["occurredAt"] = "2999-01-01T00:00:00Z"),
        Event(segment, source, "long-segment", e => e["segmentId"] = new string('s', 257)),
    ];

    /// <summary>Lines for HTTP: the events and what is no event at all.</summary>
    public static IReadOnlyList<string> Lines(string segment) =>
    [
        .. Events(segment, "http").Select(e => e.ToJsonString()),
        "{ this is not JSON",
        "[]",
        Event(segment, "http", "too-big", e => e["properties"]!["email"] = new string('x', 66_000)).ToJsonString(),
    ];

    private static JsonObject Event(string segment, string source, string name, Action<JsonObject> spoil)
    {
        var e = new JsonObject
        {
            ["eventId"] = $"bad-{source}-{name}",
            ["type"] = "qualified",
            ["segmentId"] = segment,
            ["userId"] = $"bad-{source}-{name}",
            ["occurredAt"] = "2024-05-06T07:08:09Z",
            ["properties"] = new JsonObject { ["email"] = "bad@example.com" },
        };
        spoil(e);
        return e;
    }
}
