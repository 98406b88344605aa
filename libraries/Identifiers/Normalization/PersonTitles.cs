using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>Titles in front of a name: only those that are nobody's first name.</summary>
internal static class PersonTitles
{
    private static readonly FrozenSet<string> _titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "mr", "mrs", "ms", "mx", "sir", "dr", "dra", "prof", "profdr", "rev",
        "herr", "hr", "frau", "dring", "dipling",
        "mme", "mlle", "monsieur", "madame", "mademoiselle",
        "señor", "señora", "señorita", "sr", "sra", "srta", "dña", "doña",
        "signor", "signora", "sigra", "dott", "dottssa", "mevr", "dhr");

    // First names as well, so only with their full stop: Ing. Jan, and not Ing Wen.
    private static readonly FrozenSet<string> _withFullStop = FrozenSet.Create(StringComparer.Ordinal, "ing", "mag", "sig", "hon");

    // Only after a title: Med and Jur are first names as well.
    private static readonly FrozenSet<string> _degrees = FrozenSet.Create(
        StringComparer.Ordinal, "med", "dent", "vet", "jur", "phil", "rer", "nat", "ing", "habil", "hc", "univ");

    /// <summary>Makes "Dr.Mary" two words, and takes away the titles that only their full stop tells from a name.</summary>
    public static string SetApart(string text)
    {
        var start = 0;
        for (var dot = text.IndexOf('.', start); dot > 0; dot = text.IndexOf('.', start))
        {
            var word = TextCleaning.ToLower(text[start..dot].Trim());
            if (_titles.Contains(word))
            {
                text = text[..dot] + ' ' + text[(dot + 1)..];
                start = dot + 1;
            }
            else if (_withFullStop.Contains(word) && text.AsSpan(dot + 1).Trim().Length > 0)
            {
                text = text[..start] + text[(dot + 1)..];
            }
            else
            {
                break;
            }
        }

        return text;
    }

    /// <summary>How many of the words are titles and what belongs to them.</summary>
    public static int CountInFront(List<string> words)
    {
        var count = 0;
        while (count < words.Count && (_titles.Contains(words[count]) || (count > 0 && _degrees.Contains(words[count]))))
        {
            count++;
        }

        return count;
    }
}
