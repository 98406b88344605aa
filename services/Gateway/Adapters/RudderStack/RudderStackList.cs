using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.RudderStack;

/// <summary>An audience list: <c>properties.listData</c> with the users to <c>add</c>, <c>update</c> and <c>remove</c>, each an object of fields.</summary>
internal static class RudderStackList
{
    public static IEnumerable<Translated> Translate(JsonElement message, int place, SourceRules rules, Receipt receipt)
    {
        var lists = message.Member("properties").Member("listData");
        if (lists is not { ValueKind: JsonValueKind.Object })
        {
            return [Translated.Rejected(place, "properties.listData", "is missing or not an object with add and remove.", message.Text("messageId"))];
        }

        // Removals first: whoever is in both lists has changed, and stays.
        return Entries("remove", qualified: false).Concat(Entries("add", qualified: true)).Concat(Entries("update", qualified: true));

        IEnumerable<Translated> Entries(string list, bool qualified) => lists.Elements(list).Select((entry, index) =>
        {
            var where = $"properties.listData.{list}[{index}]";
            var id = message.Text("messageId") is { Length: > 0 } messageId ? $"{messageId}:{list}:{index}" : receipt.IdOf(entry, $"{list}:{index}");
            return entry.ValueKind == JsonValueKind.Object
                ? Entry(message, entry, place, id, qualified, list == "remove" ? 0 : 1).ToEvent(rules, receipt)
                : Translated.Rejected(place, where, "is not an object of fields.", id);
        });
    }

    private static SourceEvent Entry(JsonElement message, JsonElement entry, int place, string id, bool qualified, int order) => new()
    {
        Place = place,
        EventId = id,
        Qualified = qualified,
        Root = entry,
        SegmentRoot = message,
        OccurredAt = message.Member("timestamp") ?? message.Member("originalTimestamp"),
        Sequence = JsonSerializer.SerializeToElement((place * 2L) + order),
        Properties = [entry],
    };
}
