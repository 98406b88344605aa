using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>
/// Reads one row of an upload. Blank values are dropped: a key that is not known is left blank. A value that is not
/// what its key calls for makes the row an invalid entry, not the request an error.
/// </summary>
internal sealed class RowReader(PayloadSchema schema)
{
    private const int LongestText = 1024;
    private readonly List<(SchemaKey Key, byte[] Value)> _values = [];

    /// <summary>The row's bytes; null for an invalid entry.</summary>
    public byte[]? Read(JsonElement row)
    {
        _values.Clear();
        if (row.ValueKind != JsonValueKind.Array)
        {
            return Add(schema.Keys[0], row) ? Finish() : null;
        }

        var column = 0;
        foreach (var value in row.EnumerateArray())
        {
            if (!Add(schema.Keys[column++], value))
            {
                return null;
            }
        }

        return Finish();
    }

    /// <summary>A row in which every value is blank names nobody; nor does what a person is worth.</summary>
    private byte[]? Finish() => _values.TrueForAll(value => value.Key.Value == SchemaValue.Number) ? null : RowBytes.Encode(_values);

    private bool Add(SchemaKey key, JsonElement value)
    {
        if (key.Value == SchemaValue.Ignored || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        // A number is fine where text is due: external ids are often sent as numbers.
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        if (text is null)
        {
            return false;
        }

        if (text.Length == 0)
        {
            return true;
        }

        if (Bytes(key, text) is not { } bytes)
        {
            return false;
        }

        _values.Add((key, bytes));
        return true;
    }

    private static byte[]? Bytes(SchemaKey key, string text) => key.Value switch
    {
        SchemaValue.Hash => LowerHex.TryParse(text),
        SchemaValue.Number => IsNumber(text) ? Encoding.UTF8.GetBytes(text) : null,
        SchemaValue.AdvertiserId => IsAdvertiserId(text) ? Encoding.UTF8.GetBytes(text) : null,
        _ => text.Length <= LongestText ? Encoding.UTF8.GetBytes(text) : null,
    };

    private static bool IsNumber(string text) =>
        text.Length <= LongestText && double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);

    private static bool IsAdvertiserId(string text) =>
        (text.Length == 64 || Guid.TryParseExact(text, "D", out _)) && text.All(c => c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
