namespace Audiences.Identifiers.Plain;

/// <summary>
/// Values in the form that most have, ASCII without anything to clear up, are read from their bytes. Each of these readers
/// gives exactly what the rule of the match key gives, or nothing: then the rule itself is asked.
/// </summary>
internal static class PlainText
{
    /// <summary>What no reader can say.</summary>
    public const int None = -1;

    /// <summary>Without space and control characters at the ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0 && IsBlank(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsBlank(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>A digit.</summary>
    public static bool IsDigit(byte character) => (uint)(character - '0') <= 9;

    /// <summary>Digits and nothing else, at least one.</summary>
    public static bool AreDigits(ReadOnlySpan<byte> text) => text.Length > 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsBlank(byte character) => character is <= (byte)' ' or 0x7F;
}
