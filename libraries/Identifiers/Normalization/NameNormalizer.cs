namespace Audiences.Identifiers.Normalization;

/// <summary>
/// FN, LN: "Use a-z only. Lowercase only, no punctuation. Special characters in UTF-8 format."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// Letters of all scripts are kept, digits are not; several spaces become one; a title in front goes.
/// </summary>
public static class NameNormalizer
{
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

        if (Placeholders.Are(text))
        {
            return NormalizationResult.Rejected(Placeholders.Refusal);
        }

        var words = TextCleaning.Words(PersonTitles.SetApart(text), withDigits: false);
        var first = Math.Min(PersonTitles.CountInFront(words), Math.Max(0, words.Count - 1));

        return words.Count == 0
            ? NormalizationResult.Rejected(RejectionCodes.NoLetters, "The name has no letters.")
            : NormalizationResult.Of(string.Join(' ', words.Skip(first)));
    }
}
