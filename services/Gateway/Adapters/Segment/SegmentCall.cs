using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.Segment;

/// <summary>What Segment's calls have in common (https://segment.com/docs/connections/spec/common/).</summary>
internal static class SegmentCall
{
    /// <summary>The classes of computations whose boolean is a membership; a computed trait's is not.</summary>
    public static bool IsAudience(string? computationClass) => computationClass is "audience" or "journey_step";

    public static JsonElement? Personas(JsonElement call) => call.Member("context").Member("personas");

    /// <summary>The event of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="place">Its place in the body.</param>
    /// <param name="key">The audience's key, whose boolean is no property of a person.</param>
    /// <param name="qualified">In, or out.</param>
    /// <param name="receipt">How it came.</param>
    /// <param name="several">One call tells of several audiences, so that its id alone would be no id.</param>
    public static SourceEvent Event(JsonElement call, int place, string? key, bool qualified, Receipt receipt, bool several = false) => new()
    {
        Place = place,
        EventId = call.Text("messageId") is { Length: > 0 } id ? (several ? $"{id}:{key}" : id) : receipt.IdOf(call, key ?? ""),
        Qualified = qualified,
        Root = call,
        OccurredAt = call.Member("timestamp"),
        Properties = [call.Member("context").Member("traits"), call.Member("traits"), call.Member("properties")],
        Without = new HashSet<string>(StringComparer.Ordinal) { "audience_key", "audience_name", key ?? "" },
        Device = call.Member("context").Member("device"),
    };
}
