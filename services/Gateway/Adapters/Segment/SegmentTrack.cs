using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.Segment;

/// <summary>A track call: the boolean under the audience's key says in or out, else the event's name.</summary>
internal static class SegmentTrack
{
    private const string Entered = "Audience Entered";
    private const string Exited = "Audience Exited";

    public static Translated Translate(JsonElement call, int place, SourceRules rules, Receipt receipt)
    {
        var properties = call.Member("properties");
        var name = call.Text("event");
        var key = properties.Text("audience_key") ?? SegmentCall.Personas(call).Text("computation_key");
        var isAudience = name is Entered or Exited || properties.Text("audience_key") is not null || SegmentCall.IsAudience(SegmentCall.Personas(call).Text("computation_class"));
        if (!isAudience)
        {
            return Translated.Ignored(place);
        }

        var flag = key is { Length: > 0 } ? properties.Flag(key) : null;
        bool? qualified = flag ?? name switch
        {
            Entered => true,
            Exited => false,
            _ => null,
        };
        return qualified is { } into
            ? SegmentCall.Event(call, place, key, into, receipt).ToEvent(rules, receipt)
            : Translated.Rejected(place, "properties", $"neither the boolean under the audience's key nor the event's name ({Entered}, {Exited}) says whether the user is in.", call.Text("messageId"));
    }
}
