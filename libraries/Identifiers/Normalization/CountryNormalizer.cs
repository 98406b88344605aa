using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// COUNTRY: "Use lowercase, 2-letter country codes in ISO 3166-1 alpha-2."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class CountryNormalizer
{
    private static readonly FrozenDictionary<string, string> _codes = ReferenceTable.Load("countries.tsv");

    /// <summary>Takes alpha-2, alpha-3 and numeric codes, and the country's name in English, in its own and in other languages.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        text = NumberText.Whole(text);
        var name = TextCleaning.Fold(text);
        if (name.Length < 3 && name.All(char.IsAsciiDigit))
        {
            // A numeric code that was kept as a number has lost its zeros.
            name = name.PadLeft(3, '0');
        }

        // "+40" is a telephone code, and not Austria's number 040.
        return !text.StartsWith('+') && Code(text, name) is { } code
            ? NormalizationResult.Of(code)
            : NormalizationResult.Rejected(RejectionCodes.NotKnown, "The country is not known. Use an ISO 3166-1 code such as DE.");
    }

    private static string? Code(string text, string name)
    {
        if (_codes.TryGetValue(name, out var code) || (name.StartsWith("the", StringComparison.Ordinal) && _codes.TryGetValue(name[3..], out code)))
        {
            return code;
        }

        // "United States (US)", as shops write it.
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') ? CodeOfBoth(text[..bracket], text[(bracket + 1)..^1]) : null;
    }

    private static string? CodeOfBoth(string name, string inBrackets) =>
        _codes.TryGetValue(TextCleaning.Fold(name), out var code) && (!_codes.TryGetValue(TextCleaning.Fold(inBrackets), out var other) || other == code) ? code : null;
}
