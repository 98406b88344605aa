using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.Segment;

/// <summary>
/// An identify call. A boolean trait is an audience only where Segment says so (<c>context.personas</c>), or the source's
/// option <c>audiences</c> names it: any other boolean is a trait like any.
/// </summary>
internal static class SegmentIdentify
{
    public static IEnumerable<Translated> Translate(JsonElement call, int place, SourceRules rules, Receipt receipt)
    {
        var traits = call.Member("traits");
        if (SegmentCall.Personas(call) is { } personas && personas.Text("computation_key") is { Length: > 0 } key)
        {
            return SegmentCall.IsAudience(personas.Text("computation_class"))
                ? [Of(call, place, key, traits.Flag(key), rules, receipt)]
                : [Translated.Ignored(place)];
        }

        var named = rules.Audiences.Where(audience => traits.Flag(audience) is not null).ToList();
        return named.Count == 0
            ? [Translated.Ignored(place)]
            : named.Select(audience => (SegmentCall.Event(call, place, audience, traits.Flag(audience) == true, receipt, several: true) with { SegmentId = audience }).ToEvent(rules, receipt));
    }

    private static Translated Of(JsonElement call, int place, string key, bool? qualified, SourceRules rules, Receipt receipt) => qualified is { } into
        ? SegmentCall.Event(call, place, key, into, receipt).ToEvent(rules, receipt)
        : Translated.Rejected(place, "traits", "have no boolean under the audience's key context.personas.computation_key.", call.Text("messageId"));
}
