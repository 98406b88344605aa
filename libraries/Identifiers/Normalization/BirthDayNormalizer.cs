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

        var digits = DecimalDigits.ToAscii(text);
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? NormalizationResult.Of(day.ToString("00", CultureInfo.InvariantCulture))
            : NormalizationResult.Rejected(RejectionCodes.OutOfRange, "A day of birth is a number from 1 to 31.");
    }
}
