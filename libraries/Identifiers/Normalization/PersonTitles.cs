using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>Titles in front of a name: only those that are nobody's first name.</summary>
internal static class PersonTitles
{
    private static readonly FrozenSet<string> _titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "mr", "mrs", "ms", "mx", "sir", "dr", "dra", "prof", "profdr", "rev", "hon",
        "herr", "hr", "frau", "dring", "dipling", "ing", "mag",
        "mme", "mlle", "monsieur", "madame", "mademoiselle",
        "señor", "señora", "señorita", "sr", "sra", "srta", "dña", "doña",
        "signor", "signora", "sig", "sigra", "dott", "dottssa", "mevr", "dhr");

    // Only after a title: Med and Jur are first names as well.
    private static readonly FrozenSet<string> _degrees = FrozenSet.Create(
        StringComparer.Ordinal, "med", "dent", "vet", "jur", "phil", "rer", "nat", "ing", "habil", "hc", "univ");

    /// <summary>"Dr.Mary" is two words.</summary>
    public static string SetApart(string text)
    {
        var start = 0;
        for (var dot = text.IndexOf('.', start); dot > 0 && _titles.Contains(TextCleaning.ToLower(text[start..dot].Trim())); dot = text.IndexOf('.', start))
        {
            text = text[..dot] + ' ' + text[(dot + 1)..];
            start = dot + 1;
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
