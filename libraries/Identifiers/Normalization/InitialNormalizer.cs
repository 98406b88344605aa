using System.Globalization;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// FI: the first letter of the first name. "Use a-z only. Lowercase only. Special characters in UTF-8 format."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class InitialNormalizer
{
    /// <summary>Takes an initial, with or without a full stop, or a whole first name.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        var name = NameNormalizer.Normalize(value);
        return name.Value is { } letters ? NormalizationResult.Of(StringInfo.GetNextTextElement(letters)) : name;
    }
}
