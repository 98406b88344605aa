using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>Reads one value outside of a mapping, by the same rules as a mapped one.</summary>
public static class ValueReader
{
    /// <summary>
    /// Normalises and hashes; 64 hex digits are taken as the SHA-256 of a value already. It never throws for any text.
    /// </summary>
    /// <param name="key">The kind of the value.</param>
    /// <param name="text">The value as somebody wrote it.</param>
    /// <param name="country">Lower-case ISO 3166-1 alpha-2, for phone numbers without a country code; null if not known.</param>
    /// <param name="identifier">The identifier, when the answer is null.</param>
    /// <returns>Why there is none; it never repeats the value.</returns>
    public static string? Read(MatchKey key, string text, string? country, out Identifier identifier)
    {
        identifier = default;
        if (MatchKeys.IsHashed(key) && PrehashedValue.Read(text, declared: false) is { } prehashed)
        {
            identifier = prehashed.Hash is { } hash ? new Identifier(key, hash) : default;
            return prehashed.Rejection?.Reason;
        }

        var result = KeyNormalizer.Normalize(key, text, new NormalizationContext(country, DateOnly.MaxValue));
        if (result.Value is { } value)
        {
            identifier = new Identifier(key, MatchKeys.IsHashed(key) ? Sha256Hash.Of(value) : System.Text.Encoding.UTF8.GetBytes(value));
        }

        return result.IsEmpty ? "The value is blank." : result.Reason;
    }
}
