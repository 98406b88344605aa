using System.Globalization;
using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>What several rules share: trimming, lower-casing, keeping letters.</summary>
internal static class TextCleaning
{
    /// <summary>Without space, control characters and joiners at the ends.</summary>
    public static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end - start == text.Length ? text : text[start..end];
    }

    /// <summary>
    /// Composed and in lower case by Unicode's simple mapping, whatever the machine's culture: İ is i, ẞ is ß. The dot that
    /// other programs leave over the i when they lower İ goes as well.
    /// </summary>
    public static string ToLower(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var lower = new StringBuilder(text.Length);
        foreach (var rune in CompatibleText.Of(text).EnumerateRunes())
        {
            lower.Append(ToLower(rune));
        }

        return lower.Replace("i\u0307", "i").ToString().Normalize();
    }

    /// <summary>
    /// The words of the text in lower case: letters with their marks, and digits if they count; everything else goes,
    /// without leaving a gap.
    /// </summary>
    public static List<string> Words(string text, bool withDigits)
    {
        if (Ascii.IsValid(text))
        {
            return AsciiText.Words(text, withDigits);
        }

        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in ToLower(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                EndWord(words, word);
            }
            else if (Counts(rune, withDigits, word.Length == 0))
            {
                word.Append(rune);
            }
        }

        EndWord(words, word);
        return words;
    }

    /// <summary>The same letters as one word.</summary>
    public static string Joined(string text, bool withDigits)
    {
        if (Ascii.IsValid(text))
        {
            return AsciiText.Joined(text, withDigits);
        }

        var joined = new StringBuilder().AppendJoin("", Words(text, withDigits));
        WithFinalSigma(joined);
        return joined.ToString().Normalize();
    }

    /// <summary>For looking a word up: no accents, marks of compatibility, punctuation, space or case.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return AsciiText.Joined(text, withDigits: true);
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in CompatibilityForms.Of(text, NormalizationForm.FormKD).EnumerateRunes())
        {
            var isAccent = rune.Value is >= 0x300 and <= 0x36F;
            if (!isAccent && (Rune.IsLetterOrDigit(rune) || IsMark(rune)) && !IsModifier(rune))
            {
                var lower = ToLower(rune);
                folded.Append(lower.Value == 'ς' ? new Rune('σ') : lower);
            }
        }

        return folded.ToString().Normalize();
    }

    private static Rune ToLower(Rune rune) => rune.Value == 'İ' ? new Rune('i') : Rune.ToLowerInvariant(rune);

    private static bool Counts(Rune rune, bool withDigits, bool first) =>
        (Rune.IsLetter(rune) && !IsModifier(rune)) || (!first && IsMark(rune)) || (withDigits && Rune.IsDigit(rune));

    // Letters to Unicode, and apostrophes to those who type them: Oʼbrien.
    private static bool IsModifier(Rune rune) => rune.Value is >= 0x2B0 and <= 0x2FF;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character)
        || character is '\u200C' or '\u200D';

    private static void EndWord(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
        {
            return;
        }

        WithFinalSigma(word);
        words.Add(word.ToString().Normalize());
        word.Clear();
    }

    // A Greek word ends in another sigma, which the mapping by single letters does not know.
    private static void WithFinalSigma(StringBuilder word)
    {
        if (word.Length > 1 && word[^1] == 'σ')
        {
            word[^1] = 'ς';
        }
    }
}
