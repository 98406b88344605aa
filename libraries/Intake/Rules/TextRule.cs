using System.Globalization;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>The rule of ids: text of a bounded length that every store and transport can carry.</summary>
internal static class TextRule
{
    public static string? Check(string text, int maxLength)
    {
        if (text.Length == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is empty. Send 1 to {maxLength} characters.");
        }

        if (text.Length > maxLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is {text.Length} characters long. Send 1 to {maxLength}.");
        }

        return text.Contains('\0', StringComparison.Ordinal)
            ? "holds a NUL character. Remove it."
            : null;
    }

    /// <summary>Reads a member; the error is null when the text is good.</summary>
    public static string? Read(JsonElement? member, int maxLength, bool integersToo, out string text)
    {
        text = "";
        if (member is not { } value)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is missing. Send 1 to {maxLength} characters of text.");
        }

        if (value.ValueKind == JsonValueKind.Number && integersToo)
        {
            text = value.GetRawText();
            return text.AsSpan().ContainsAnyExceptInRange('0', '9') && !IsNegativeInteger(text)
                ? "is a number with a fraction or an exponent. Send an integer, or better, text."
                : Check(text, maxLength);
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return "is not text. Send a JSON string.";
        }

        return value.TryText(out text) ? Check(text, maxLength) : "is not well-formed Unicode: it holds half a surrogate pair or bytes that are not UTF-8. Send valid UTF-8.";
    }

    private static bool IsNegativeInteger(string text) =>
        text[0] == '-' && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
