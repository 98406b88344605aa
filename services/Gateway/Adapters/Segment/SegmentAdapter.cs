using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.Segment;

/// <summary>
/// Segment's audiences through a webhook destination: the track calls <c>Audience Entered</c> and <c>Audience Exited</c>,
/// and identify calls with the audience's key as a boolean trait
/// (https://segment.com/docs/engage/using-engage-data/#audience-generated-events). All other calls are ignored.
/// </summary>
internal sealed class SegmentAdapter : ISourceAdapter
{
    public string Product => SourceProducts.Segment;

    public SourceRules Compile(SourceOptions options) =>
        SourceRules.Compile(options, "userId", "properties.audience_key ?? context.personas.computation_key");

    public IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt) =>
        body.Records("batch").SelectMany(one => one.Record.Text("type") switch
        {
            "track" => [SegmentTrack.Translate(one.Record, one.Place, rules, receipt)],
            "identify" => SegmentIdentify.Translate(one.Record, one.Place, rules, receipt),
            _ => (IEnumerable<Translated>)[Translated.Ignored(one.Place)],
        });
}
