using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// Text in which every letter is the one that a keyboard gives: full-width and half-width forms, ligatures and Arabic
/// presentation forms are replaced by what they stand for (Unicode's compatibility mapping, of these blocks only), and
/// letters are composed.
/// </summary>
internal static class CompatibleText
{
    public static string Of(string text)
    {
        var start = IndexOfForm(text, 0);
        if (start < 0)
        {
            return text.Normalize();
        }

        var plain = new StringBuilder(text.Length).Append(text, 0, start);
        while (start >= 0)
        {
            var end = start;
            while (end < text.Length && IsForm(text[end]))
            {
                end++;
            }

            plain.Append(CompatibilityForms.Of(text[start..end], NormalizationForm.FormKC));
            start = IndexOfForm(text, end);
            plain.Append(text, end, (start < 0 ? text.Length : start) - end);
        }

        return plain.ToString().Normalize();
    }

    private static int IndexOfForm(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsForm(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsForm(char character) => character
        is (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or (>= '\uFF01' and <= '\uFFEE');
}
