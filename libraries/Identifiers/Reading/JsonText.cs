using System.Globalization;
using System.Text.Json;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>The text of a JSON value: a string, or a number as a person would write it.</summary>
internal static class JsonText
{
    private static readonly Rejection _notText = new(RejectionCodes.NotText, "The value must be a text, a number, or an array of them.");

    /// <summary>Null with a rejection for what is no text; null without one for null.</summary>
    public static (string? Text, Rejection? Rejection) Of(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return OfString(value);
            case JsonValueKind.Number:
                return (OfNumber(value), null);
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return (null, null);
            default:
                return (null, _notText);
        }
    }

    private static (string? Text, Rejection? Rejection) OfString(JsonElement value)
    {
        try
        {
            return (value.GetString(), null);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            return (null, UnicodeText.Malformed);
        }
    }

    // 4.915123456789E12 and 94035.0 are whole numbers that a tool wrote in its own way.
    private static string OfNumber(JsonElement value) =>
        value.TryGetDecimal(out var number) && decimal.IsInteger(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : value.GetRawText();
}
