using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>What is written around postal codes: a country in front, and the zeros that numbers lose.</summary>
internal static class PostalPrefixes
{
    // The letter of cars, as in D-10115 and F-75018.
    private static readonly FrozenDictionary<string, char> _letters = new Dictionary<string, char>
    {
        ["de"] = 'D',
        ["at"] = 'A',
        ["fr"] = 'F',
        ["it"] = 'I',
        ["be"] = 'B',
        ["lu"] = 'L',
        ["se"] = 'S',
        ["no"] = 'N',
        ["es"] = 'E',
        ["hu"] = 'H',
    }.ToFrozenDictionary();

    // Codes of a fixed length, of digits only, some of which begin with a zero.
    private static readonly FrozenDictionary<string, int> _digits = new Dictionary<string, int>
    {
        ["us"] = 5,
        ["de"] = 5,
        ["fr"] = 5,
        ["it"] = 5,
        ["es"] = 5,
        ["fi"] = 5,
        ["tr"] = 5,
        ["mx"] = 5,
        ["kr"] = 5,
        ["pl"] = 5,
        ["my"] = 5,
        ["ee"] = 5,
        ["au"] = 4,
        ["no"] = 4,
        ["nz"] = 4,
        ["dk"] = 4,
        ["ro"] = 6,
        ["sg"] = 6,
        ["jp"] = 7,
        ["br"] = 8,
    }.ToFrozenDictionary();

    // Their post writes the country's letters as a part of the code.
    private static readonly FrozenSet<string> _ownLetters = FrozenSet.Create(StringComparer.Ordinal, "lv", "lt", "md", "ad", "az", "bb", "fo");

    /// <summary>Without the country and its dash.</summary>
    public static string Without(string text, string? country)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return country is null || _ownLetters.Contains(country) ? text
            : dash == 2 && text.StartsWith(country, StringComparison.OrdinalIgnoreCase) ? text[3..]
            : dash == 1 && _letters.TryGetValue(country, out var letter) && char.ToUpperInvariant(text[0]) == letter ? text[2..]
            : text;
    }

    /// <summary>The digits are one fewer than the country's codes have, and a zero may have been the first.</summary>
    public static bool HasLostZero(string zip, string? country) =>
        country is not null && _digits.TryGetValue(country, out var digits) && zip.Length == digits - 1 && zip.All(char.IsAsciiDigit);
}
