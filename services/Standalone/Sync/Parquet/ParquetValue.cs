using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Audiences.Standalone.Sync.Parquet;

/// <summary>A value of a Parquet column as JSON.</summary>
internal static class ParquetValue
{
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ";

    /// <summary>Timestamps without a zone are taken as UTC; numbers that JSON has no form for become nothing.</summary>
    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        float number => float.IsFinite(number) ? JsonValue.Create(number) : null,
        double number => double.IsFinite(number) ? JsonValue.Create(number) : null,
        decimal number => JsonValue.Create(number),
        DateTime instant => Text((instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : instant).ToString(Instant, CultureInfo.InvariantCulture)),
        DateTimeOffset instant => Text(instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)),
        DateOnly date => Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => Text(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        TimeSpan time => Text(time.ToString("c", CultureInfo.InvariantCulture)),
        Guid id => Text(id.ToString()),
        BigInteger number => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        byte[] bytes => Text(Convert.ToBase64String(bytes)),
        sbyte or byte or short or ushort or int or uint or long => JsonValue.Create(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong number => JsonValue.Create(number),
        IDictionary map => Map(map),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToJson)]),
        IFormattable other => Text(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => Text(value.ToString() ?? ""),
    };

    private static JsonObject Map(IDictionary map)
    {
        var json = new JsonObject();
        foreach (DictionaryEntry entry in map)
        {
            json[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? ""] = ToJson(entry.Value);
        }

        return json;
    }

    private static JsonValue Text(string text) => JsonValue.Create(text);
}
