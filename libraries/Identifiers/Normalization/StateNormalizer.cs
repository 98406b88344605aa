using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// ST: "Use the 2-character ANSI abbreviation code, lowercase. Normalize states outside U.S. in lowercase, no
/// punctuation, no special characters, no white space."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class StateNormalizer
{
    private const string UnitedStates = "us";
    private static readonly string[] _prefixes = ["stateof", "commonwealthof"];
    private static readonly FrozenDictionary<string, string> _unitedStates = ReferenceTable.Load("us-states.tsv");

    /// <summary>
    /// Names and codes of the United States become codes if the country is theirs or not known; other states keep
    /// their name or code. An ISO 3166-2 code (US-CA) loses its country.
    /// </summary>
    /// <param name="value">The state, province or region.</param>
    /// <param name="country">Lower-case ISO 3166-1 alpha-2, if known.</param>
    public static NormalizationResult Normalize(string? value, string? country)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        if (Placeholders.Are(text))
        {
            return NormalizationResult.Rejected(Placeholders.Refusal);
        }

        var name = TextCleaning.Joined(WithoutCountry(text, country), withDigits: true);
        if (country is null or UnitedStates && UnitedStatesCode(TextCleaning.Fold(name)) is { } code)
        {
            return NormalizationResult.Of(code);
        }

        return country == UnitedStates ? NormalizationResult.Rejected(RejectionCodes.NotKnown, "There is no such state in the United States.")
            : name.Length == 0 ? NormalizationResult.Rejected(RejectionCodes.NoLetters, "The state has no letters.")
            : NormalizationResult.Of(name);
    }

    private static string? UnitedStatesCode(string name) =>
        _unitedStates.TryGetValue(name, out var code)
        || (_prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix && _unitedStates.TryGetValue(name[prefix.Length..], out code))
            ? code
            : null;

    // ISO 3166-2 writes the country in front: US-CA. Without a country known, any country's code does.
    private static string WithoutCountry(string text, string? country)
    {
        if (text.Length is < 4 or > 6 || text[2] is not ('-' or '_'))
        {
            return text;
        }

        var prefix = text[..2];
        var isCountry = country is null
            ? prefix.All(char.IsAsciiLetterUpper) && CountryNormalizer.Normalize(prefix).Value is not null
            : prefix.Equals(country, StringComparison.OrdinalIgnoreCase);
        return isCountry ? text[3..] : text;
    }
}
