using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="LookalikeValueNormalizer"/>, for a number that is written as short as it can be.</summary>
internal static class PlainLookalikeValue
{
    /// <summary>The most bytes that are written.</summary>
    public const int MostBytes = MostWholeDigits + 1 + LookalikeValueNormalizer.Decimals;

    // Fewer than the largest value has.
    private const int MostWholeDigits = 12;

    /// <summary>Writes the number; gives its length, or <see cref="PlainText.None"/>.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> value)
    {
        text = PlainText.Trim(text);
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        if (whole.Length > MostWholeDigits || !PlainText.AreDigits(whole) || (whole[0] == '0' && whole.Length > 1) || (point >= 0 && !AreDecimals(text[(point + 1)..])))
        {
            return PlainText.None;
        }

        text.CopyTo(value);
        return text.Length;
    }

    private static bool AreDecimals(ReadOnlySpan<byte> digits) =>
        digits.Length <= LookalikeValueNormalizer.Decimals && PlainText.AreDigits(digits) && digits[^1] != '0';
}
