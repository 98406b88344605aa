using System.Globalization;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// DOBY: "Use the YYYY format from 1900 to current year."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class BirthYearNormalizer
{
    internal const int First = 1900;

    /// <summary>Gives four digits, or says why there are none.</summary>
    public static NormalizationResult Normalize(string? value, DateOnly today)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        var digits = NumberText.Whole(DecimalDigits.ToAscii(text));
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= First && year <= today.Year
            ? NormalizationResult.Of(digits)
            : NormalizationResult.Rejected(digits.Length == 4 && digits.All(char.IsAsciiDigit) ? RejectionCodes.OutOfRange : RejectionCodes.WrongForm, $"A year of birth has four digits, from {First} to this year.");
    }
}
