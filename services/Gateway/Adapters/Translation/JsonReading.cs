using System.Text.Json;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>Reads members of JSON that may be anything.</summary>
internal static class JsonReading
{
    /// <summary>A member; null where it is absent or null, or where there is no object.</summary>
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value
            : null;

    public static JsonElement? Member(this JsonElement? json, string name) => json?.Member(name);

    /// <summary>A member that is text; null for anything else.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static string? Text(this JsonElement? json, string name) => json?.Text(name);

    /// <summary>A member that is true or false.</summary>
    public static bool? Flag(this JsonElement? json, string name) => json.Member(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => null,
    };

    /// <summary>The elements of a member that is an array; none for anything else.</summary>
    public static IEnumerable<JsonElement> Elements(this JsonElement? json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>The records of a body that is a record, an array of them, or an object around an array.</summary>
    public static IEnumerable<(JsonElement Record, int Place)> Records(this JsonElement body, string container) =>
        (body.ValueKind switch
        {
            JsonValueKind.Array => body.EnumerateArray(),
            JsonValueKind.Object when body.Member(container) is { ValueKind: JsonValueKind.Array } inner => inner.EnumerateArray(),
            _ => (IEnumerable<JsonElement>)[body],
        }).Select((record, index) => (record, index + 1));
}
