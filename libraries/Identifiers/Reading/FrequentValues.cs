using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>
/// The rules of the match keys whose values many people share: each value is normalised and hashed once, not once a
/// person. It remembers values, never whose they are.
/// </summary>
internal static class FrequentValues
{
    private const int Few = 1024;
    private const int Many = 16_384;

    private static readonly Memo<byte[]> _hashes = new(Many, (value, _) => Sha256Hash.Of(value));

    private static readonly Memo<NormalizationResult> _genders = Of(MatchKey.Gender, Few);
    private static readonly Memo<NormalizationResult> _countries = Of(MatchKey.Country, Few);
    private static readonly Memo<NormalizationResult> _states = Of(MatchKey.State, Few);
    private static readonly Memo<NormalizationResult> _cities = Of(MatchKey.City, Many);
    private static readonly Memo<NormalizationResult> _zips = Of(MatchKey.Zip, Many);
    private static readonly Memo<NormalizationResult> _names = Of(MatchKey.FirstName, Many);
    private static readonly Memo<NormalizationResult> _initials = Of(MatchKey.FirstInitial, Many);

    /// <summary>As <see cref="KeyNormalizer.Normalize"/>.</summary>
    public static NormalizationResult Normalize(MatchKey key, string text, NormalizationContext context) => key switch
    {
        MatchKey.Gender => _genders.Of(text),
        MatchKey.Country => _countries.Of(text),
        MatchKey.State => _states.Of(text, context.Country),
        MatchKey.City => _cities.Of(text),
        MatchKey.Zip => _zips.Of(text, context.Country),
        MatchKey.FirstName or MatchKey.LastName => _names.Of(text),
        MatchKey.FirstInitial => _initials.Of(text),
        _ => KeyNormalizer.Normalize(key, text, context),
    };

    /// <summary>The SHA-256 of a normalised value. The bytes may be shared: nobody writes to them.</summary>
    public static byte[] Hash(MatchKey key, string value) =>
        key is MatchKey.Email or MatchKey.Phone ? Sha256Hash.Of(value) : _hashes.Of(value);

    private static Memo<NormalizationResult> Of(MatchKey key, int places) =>
        new(places, (text, country) => KeyNormalizer.Normalize(key, text, new NormalizationContext(country, default)));
}
