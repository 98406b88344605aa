using System.Globalization;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="DateOfBirthNormalizer"/>, for yyyy-MM-dd.</summary>
internal static class PlainDate
{
    private const int Length = 10;

    /// <summary>The date; null where the rule has to be asked.</summary>
    public static DateOnly? Read(ReadOnlySpan<byte> text, DateOnly today)
    {
        text = PlainText.Trim(text);
        if (text.Length != Length || text[4] != '-' || text[7] != '-' || !PlainText.AreDigits(text[..4]) || !PlainText.AreDigits(text[5..7]) || !PlainText.AreDigits(text[8..]))
        {
            return null;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        return year >= BirthYearNormalizer.First && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && new DateOnly(year, month, day) is var date && date <= today ? date : null;
    }

    private static int Number(ReadOnlySpan<byte> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
