using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// FI: the first letter of the first name. "Use a-z only. Lowercase only. Special characters in UTF-8 format."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class InitialNormalizer
{
    /// <summary>The first character of the composed name, as Meta's SDKs take it. Takes an initial, with or without a full stop, or a whole first name.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        var name = NameNormalizer.Normalize(value);
        return name.Value is { } letters ? NormalizationResult.Of(Rune.GetRuneAt(letters, 0).ToString()) : name;
    }
}
