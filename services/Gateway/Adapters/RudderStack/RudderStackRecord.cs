using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.RudderStack;

/// <summary>A record event of a reverse ETL sync: <c>action</c> insert, update or delete, with <c>fields</c> and <c>identifiers</c>.</summary>
internal static class RudderStackRecord
{
    public static Translated Translate(JsonElement message, int place, SourceRules rules, Receipt receipt)
    {
        var id = message.Text("messageId") is { Length: > 0 } messageId ? messageId : receipt.IdOf(message);
        bool? qualified = message.Text("action")?.ToUpperInvariant() switch
        {
            "INSERT" or "UPDATE" => true,
            "DELETE" => false,
            _ => null,
        };
        if (qualified is not { } into)
        {
            return Translated.Rejected(place, "action", "is not insert, update or delete.", id);
        }

        return new SourceEvent
        {
            Place = place,
            EventId = id,
            Qualified = into,
            Root = message,
            OccurredAt = message.Member("timestamp") ?? message.Member("originalTimestamp"),
            Properties = [message.Member("context").Member("traits"), message.Member("fields"), message.Member("identifiers")],
            Device = message.Member("context").Member("device"),
        }.ToEvent(rules, receipt);
    }
}
