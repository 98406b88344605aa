using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Audiences.Intake;

/// <summary>Makes an event's JSON of a row, so that one set of checks serves all forms.</summary>
internal static class CsvEvent
{
    /// <param name="columns">Where each column goes.</param>
    /// <param name="value">A column's value; null or empty text leaves the member out.</param>
    public static JsonElement ToJson(IReadOnlyList<CsvColumn> columns, Func<int, JsonNode?> value)
    {
        var json = new JsonObject();
        for (var i = 0; i < columns.Count; i++)
        {
            if (value(i) is { } node && TextOf(node) is not "")
            {
                Set(json, columns[i], node);
            }
        }

        return JsonSerializer.SerializeToElement(json);
    }

    private static void Set(JsonObject json, CsvColumn column, JsonNode value)
    {
        for (var i = 0; i < column.Path.Count - 1; i++)
        {
            if (json[column.Path[i]] is not JsonObject inner)
            {
                inner = [];
                json[column.Path[i]] = inner;
            }

            json = inner;
        }

        json[column.Path[^1]] = column.IsOwn && TextOf(value) is { } text ? Own(column.Path[^1], text.Trim()) : value;
    }

    private static string? TextOf(JsonNode node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonNode Own(string name, string text) => name switch
    {
        EventFields.Sequence when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        "advertising" when text.ToLowerInvariant() is "true" or "1" or "yes" => true,
        "advertising" when text.ToLowerInvariant() is "false" or "0" or "no" => false,
        EventFields.Type => text.ToLowerInvariant(),
        _ => text,
    };
}
