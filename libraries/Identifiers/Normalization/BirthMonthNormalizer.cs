using System.Globalization;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// DOBM: "Use the MM format: 01 to 12."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class BirthMonthNormalizer
{
    /// <summary>Takes a number, or an English name, whole or its first three letters.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        var digits = NumberText.Whole(DecimalDigits.ToAscii(text));
        var isMonth = digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;
        month = isMonth ? int.Parse(digits, CultureInfo.InvariantCulture) : ByName(text);
        return month > 0
            ? NormalizationResult.Of(month.ToString("00", CultureInfo.InvariantCulture))
            : NormalizationResult.Rejected(digits.All(char.IsAsciiDigit) ? RejectionCodes.OutOfRange : RejectionCodes.WrongForm, "A month of birth is a number from 1 to 12, or its English name.");
    }

    private static int ByName(string text)
    {
        var format = DateTimeFormatInfo.InvariantInfo;
        var name = text.TrimEnd('.');
        if (name.Equals("Sept", StringComparison.OrdinalIgnoreCase))
        {
            return 9;
        }

        for (var month = 1; month <= 12; month++)
        {
            if (name.Equals(format.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
                || name.Equals(format.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return 0;
    }
}
