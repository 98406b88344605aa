using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// FN, LN: "Use a-z only. Lowercase only, no punctuation. Special characters in UTF-8 format."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// Letters of all scripts are kept, digits are not; several spaces become one; a title in front goes.
/// </summary>
public static class NameNormalizer
{
    // Only titles that are nobody's first name.
    private static readonly FrozenSet<string> _titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "mr", "mrs", "ms", "mx", "dr", "prof", "herr", "frau", "mme", "mlle", "monsieur", "madame", "señor", "señora", "signor", "signora", "dipling");

    /// <summary>Gives the name in lower case, or says why there is none.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        if (text.Contains('@', StringComparison.Ordinal))
        {
            return NormalizationResult.Rejected(RejectionCodes.WrongForm, "A name has no @ sign; is an e-mail address mapped here?");
        }

        var words = TextCleaning.Words(text, withDigits: false);
        var first = 0;
        while (first < words.Count - 1 && _titles.Contains(words[first]))
        {
            first++;
        }

        return words.Count == 0
            ? NormalizationResult.Rejected(RejectionCodes.NoLetters, "The name has no letters.")
            : NormalizationResult.Of(string.Join(' ', words.Skip(first)));
    }
}
