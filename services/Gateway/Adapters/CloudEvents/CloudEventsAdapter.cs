using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.CloudEvents;

/// <summary>
/// CloudEvents 1.0 in binary, structured and batched mode
/// (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md). The data is our
/// membership event, or anything with the option's paths; <c>type</c> ends in <c>.qualified</c> or <c>.disqualified</c>.
/// Events of other types are ignored.
/// </summary>
internal sealed class CloudEventsAdapter : ISourceAdapter
{
    public string Product => SourceProducts.CloudEvents;

    public SourceRules Compile(SourceOptions options) =>
        SourceRules.Compile(options, "data.userId ?? subject", "data.segmentId", "data.consent.advertising");

    public IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt) => receipt.Attributes.ContainsKey("specversion")
        ? [One(Structured(body, receipt.Attributes), 1, rules, receipt)]
        : body.Records(container: "").Select(one => one.Record.Text("specversion") is null
            ? Translated.Rejected(one.Place, "specversion", "is missing: this is no CloudEvent. Send ce-specversion as a header, or a CloudEvent as JSON.")
            : One(one.Record, one.Place, rules, receipt));

    private static Translated One(JsonElement cloudEvent, int place, SourceRules rules, Receipt receipt)
    {
        var data = cloudEvent.Member("data");
        if (Qualified(data.Text("type") ?? cloudEvent.Text("type")) is not { } qualified)
        {
            return Translated.Ignored(place);
        }

        var id = data.Text("eventId") ?? cloudEvent.Text("id");
        if (data is not { ValueKind: JsonValueKind.Object })
        {
            return Translated.Rejected(place, "data", "is missing or not a JSON object; data_base64 is not read.", id);
        }

        return new SourceEvent
        {
            Place = place,
            EventId = id is { Length: > 0 } ? id : receipt.IdOf(cloudEvent),
            Qualified = qualified,
            Root = cloudEvent,
            OccurredAt = data.Member("occurredAt") ?? cloudEvent.Member("time"),
            Sequence = data.Member("sequence"),
            Properties = [data.Member("properties")],
        }.ToEvent(rules, receipt);
    }

    private static bool? Qualified(string? type) => type switch
    {
        MembershipTypes.Qualified => true,
        MembershipTypes.Disqualified => false,
        not null when type.EndsWith('.' + MembershipTypes.Disqualified, StringComparison.Ordinal) => false,
        not null when type.EndsWith('.' + MembershipTypes.Qualified, StringComparison.Ordinal) => true,
        _ => null,
    };

    /// <summary>The attributes of the headers around the body, as structured mode has them.</summary>
    private static JsonElement Structured(JsonElement data, IReadOnlyDictionary<string, string> attributes)
    {
        var all = attributes.ToDictionary(one => one.Key, one => JsonSerializer.SerializeToElement(one.Value), StringComparer.Ordinal);
        all["data"] = data;
        return JsonSerializer.SerializeToElement(all);
    }
}
