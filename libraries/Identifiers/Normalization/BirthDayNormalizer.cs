using System.Globalization;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// DOBD: "Use the DD format: 01 to 31."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class BirthDayNormalizer
{
    /// <summary>Gives two digits, or says why there are none.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        var digits = WithoutOrdinal(NumberText.Whole(DecimalDigits.ToAscii(text)));
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? NormalizationResult.Of(day.ToString("00", CultureInfo.InvariantCulture))
            : NormalizationResult.Rejected(digits.All(char.IsAsciiDigit) ? RejectionCodes.OutOfRange : RejectionCodes.WrongForm, "A day of birth is a number from 1 to 31.");
    }

    // 1st, 22nd, 3rd, 28th
    private static string WithoutOrdinal(string text) =>
        text.Length is 3 or 4 && text[^2..].ToUpperInvariant() is "ST" or "ND" or "RD" or "TH" ? text[..^2] : text;
}
