using System.Globalization;
using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>Digits of other scripts and full-width ones as 0 to 9.</summary>
internal static class DecimalDigits
{
    public static string ToAscii(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var ascii = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            {
                ascii.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            }
            else
            {
                ascii.Append(rune);
            }
        }

        return ascii.ToString();
    }
}
