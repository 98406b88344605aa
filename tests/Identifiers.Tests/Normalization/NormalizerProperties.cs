using System.Text;
using Audiences.Identifiers.Normalization;
using CsCheck;

namespace Audiences.Identifiers.Tests.Normalization;

/// <summary>What holds for any input at all.</summary>
public sealed class NormalizerProperties
{
    private static readonly DateOnly _today = new(2026, 11, 24);
    private static readonly Gen<string?> _countries = Gen.OneOf<string?>(null, "us", "de", "gb", "it", "dk", "br", "xk", "aq");

    // Any UTF-16 at all, halves of surrogate pairs included; digits and signs; words that rules know, damaged.
    private static readonly Gen<string> _texts = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 12].Select(characters => new string(characters)),
        Gen.OneOf("0123456789+-()/. ext#０９٣".ToCharArray()).Array[0, 20].Select(characters => new string(characters)),
        Gen.OneOf("aAzZéİıIßẞσςΣﬁǅ\u0301\u0327\u0130 .'’-@Ａʼ가각가".ToCharArray()).Array[0, 15].Select(characters => new string(characters)),
        Gen.Select(
            Gen.OneOf("ann@example.com", "+49 151 23456789", "1990-02-28", "United States", "California", "SW1A 1AA", "Dr. Mr. Ann", "cdda802e-fb9c-47ad-9866-0794d394c912", "December", "female", "1-800-FLOWERS"),
            Gen.Int[0, 40],
            Gen.Char,
            (text, at, character) => text.Insert(at % (text.Length + 1), character.ToString())));

    private static readonly Gen<(MatchKey Key, string Text, string? Country)> _inputs =
        Gen.Select(Gen.Enum<MatchKey>(), _texts, _countries);

    [Fact]
    public void Any_text_gives_a_value_or_a_reason_or_is_blank() => _inputs.Sample(input =>
    {
        var result = Normalize(input.Key, input.Text, input.Country);
        Assert.False(result.Value is not null && result.Reason is not null);
        Assert.True(!result.IsEmpty || input.Text.All(character => char.IsWhiteSpace(character) || char.IsControl(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format));
        Assert.NotEqual("", result.Value);
    }, iter: 10_000);

    [Fact]
    public void Normalising_twice_changes_nothing() => _inputs.Where(input => input.Key != MatchKey.Phone).Sample(input =>
    {
        if (Normalize(input.Key, input.Text, input.Country).Value is { } once)
        {
            Assert.Equal(once, Normalize(input.Key, once, input.Country).Value);
        }
    }, iter: 10_000);

    [Fact]
    public void A_normalised_phone_number_is_the_same_international_number() => Gen.Select(_texts, _countries).Sample((text, country) =>
    {
        if (PhoneNormalizer.Normalize(text, country).Value is { } once)
        {
            Assert.Equal(once, PhoneNormalizer.Normalize("+" + once, country).Value);
        }
    }, iter: 10_000);

    [Fact]
    public void What_comes_out_is_composed_text_in_its_keys_alphabet() => _inputs.Sample(input =>
    {
        if (Normalize(input.Key, input.Text, input.Country).Value is { } value)
        {
            Assert.True(Holds(input.Key, value), $"{input.Key}: {value}");
            Assert.True(input.Key == MatchKey.ExternalId || value.IsNormalized());
        }
    }, iter: 10_000);

    [Fact]
    public void Composed_and_decomposed_letters_give_the_same() => _inputs.Where(input => input.Key != MatchKey.ExternalId).Sample(input =>
    {
        if (input.Text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar) && !input.Text.Contains('\uFFFE', StringComparison.Ordinal) && !input.Text.Contains('\uFFFF', StringComparison.Ordinal))
        {
            Assert.Equal(
                Normalize(input.Key, input.Text.Normalize(), input.Country).Value,
                Normalize(input.Key, input.Text.Normalize(NormalizationForm.FormD), input.Country).Value);
        }
    }, iter: 10_000);

    [Fact]
    public void Any_text_as_a_date_of_birth_gives_a_date_or_a_reason() => Gen.Select(_texts, Gen.OneOf<string?>(null, "dd/MM/yyyy", "M-d-yyyy", "unix", "unixms")).Sample((text, format) =>
    {
        var result = DateOfBirthNormalizer.Normalize(text, format, _today);
        Assert.False(result.Date is not null && result.Reason is not null);
        Assert.True(result.Date is null || (result.Date.Value.Year >= 1900 && result.Date <= _today));
    }, iter: 10_000);

    private static NormalizationResult Normalize(MatchKey key, string text, string? country) =>
        KeyNormalizer.Normalize(key, text, new NormalizationContext(country, _today));

    private static bool Holds(MatchKey key, string value) => key switch
    {
        MatchKey.Email => value.Count('@'.Equals) == 1 && !value.Any(char.IsWhiteSpace) && IsLower(value),
        MatchKey.Phone => value.All(char.IsAsciiDigit) && value[0] != '0' && value.Length is >= 5 and <= 17,
        MatchKey.Gender => value is "m" or "f",
        MatchKey.BirthYear => value.Length == 4 && value.All(char.IsAsciiDigit),
        MatchKey.BirthMonth or MatchKey.BirthDay => value.Length == 2 && value.All(char.IsAsciiDigit),
        MatchKey.LastName or MatchKey.FirstName => IsOfLetters(value.Replace(" ", "", StringComparison.Ordinal)) && IsLower(value) && value.Trim() == value && !value.Contains("  ", StringComparison.Ordinal),
        MatchKey.FirstInitial or MatchKey.City => IsOfLetters(value) && IsLower(value),
        MatchKey.State => value.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || IsMark(rune)) && IsLower(value),
        MatchKey.Zip => value.All(character => char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character)),
        MatchKey.Country => value.Length == 2 && value.All(char.IsAsciiLetterLower),
        MatchKey.MobileAdvertiserId => value.Length == 36 && value.All(character => character == '-' || char.IsAsciiHexDigitLower(character)),
        MatchKey.LookalikeValue => decimal.Parse(value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture) >= 0,
        _ => value.Length > 0,
    };

    private static bool IsOfLetters(string value) => value.EnumerateRunes().All(rune => Rune.IsLetter(rune) || IsMark(rune));

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;

    private static bool IsLower(string value) => !value.EnumerateRunes().Any(rune => rune.Value < 0x250 && Rune.IsUpper(rune));
}
