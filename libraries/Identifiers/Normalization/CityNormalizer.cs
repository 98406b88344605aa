namespace Audiences.Identifiers.Normalization;

/// <summary>
/// CT: "Use a-z only. Lowercase only, no punctuation, no special characters, no white space."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash) Letters outside a to z
/// are kept as UTF-8, as https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters
/// allows: cutting them out would make another word of the name.
/// </summary>
public static class CityNormalizer
{
    /// <summary>Gives the city's letters in lower case, or says why there are none.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        if (Placeholders.Are(text))
        {
            return NormalizationResult.Rejected(Placeholders.Refusal);
        }

        var city = TextCleaning.Joined(text, withDigits: false);
        return city.Length == 0 ? NormalizationResult.Rejected(RejectionCodes.NoLetters, "The city has no letters.") : NormalizationResult.Of(city);
    }
}
