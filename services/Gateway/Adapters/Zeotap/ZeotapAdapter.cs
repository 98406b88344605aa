using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.Zeotap;

/// <summary>
/// Zeotap's webhook destination: <c>sync_mode</c> and <c>rows</c>, each with <c>data</c>, <c>operation</c> and
/// <c>primary_key</c> (https://composable-docs.zeotap.com/destinations/other/webhook).
/// </summary>
internal sealed class ZeotapAdapter : ISourceAdapter
{
    public string Product => SourceProducts.Zeotap;

    public SourceRules Compile(SourceOptions options) => SourceRules.Compile(options, userId: null, segment: null);

    public IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt)
    {
        var mode = body.Text("sync_mode");
        return body.Records("rows").Select(one => Row(one.Record, one.Place, mode, rules, receipt));
    }

    private static Translated Row(JsonElement row, int place, string? mode, SourceRules rules, Receipt receipt)
    {
        if (row.Member("data") is not { ValueKind: JsonValueKind.Object } data)
        {
            return Translated.Rejected(place, "data", "is missing or not an object of columns.");
        }

        var operation = row.Text("operation");
        if (Qualified(operation ?? mode) is not { } qualified)
        {
            return Translated.Rejected(place, operation is null ? "sync_mode" : "operation", "does not say whether the user is in. Known are add, insert, update, upsert, mirror, and remove, delete.");
        }

        return new SourceEvent
        {
            Place = place,
            EventId = receipt.IdOf(row, qualified ? "in" : "out"),
            Qualified = qualified,
            Root = row,
            UserId = Key(row, data),
            Properties = [data],
        }.ToEvent(rules, receipt);
    }

    private static bool? Qualified(string? operation) => operation?.ToUpperInvariant() switch
    {
        "ADD" or "ADDED" or "INSERT" or "INSERTED" or "UPDATE" or "UPDATED" or "CHANGED" or "UPSERT" or "MIRROR" => true,
        "REMOVE" or "REMOVED" or "DELETE" or "DELETED" => false,
        _ => null,
    };

    /// <summary>The key's value, whether <c>primary_key</c> is the value itself, an object around it, or names its column.</summary>
    private static JsonElement? Key(JsonElement row, JsonElement data) => row.Member("primary_key") switch
    {
        { ValueKind: JsonValueKind.String } text => data.Member(text.GetString()!) ?? text,
        { ValueKind: JsonValueKind.Number } number => number,
        { ValueKind: JsonValueKind.Object } inner when inner.EnumerateObject().Count() == 1 => inner.EnumerateObject().First().Value,
        _ => null,
    };
}
