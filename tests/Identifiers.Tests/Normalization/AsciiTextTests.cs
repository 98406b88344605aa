using Audiences.Identifiers.Normalization;
using CsCheck;

namespace Audiences.Identifiers.Tests.Normalization;

/// <summary>Plain ASCII takes a shorter way to the same result as any other text.</summary>
public sealed class AsciiTextTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    // A typographic apostrophe is no letter: it changes no result, and makes the text take the long way.
    private const string LongWay = "\u2019";

    private static readonly MatchKey[] _keys = [MatchKey.FirstName, MatchKey.LastName, MatchKey.FirstInitial, MatchKey.City, MatchKey.State, MatchKey.Gender];

    private static readonly Gen<string> _texts = Gen.OneOf(
        Gen.OneOf("abzAZ019 \t\v.,'-_&!+*#".ToCharArray()).Array[1, 20].Select(characters => new string(characters)),
        Gen.Select(Gen.OneOf("New York", "O'Brien", "dr. ann", "Mag. Jan", "Prof. Dr. Med Ann", "US-CA", "State of Maine", "Female", "MR"), Gen.Int[0, 20], Gen.OneOf(" .-x".ToCharArray()), (text, at, character) =>
            text.Insert(at % (text.Length + 1), character.ToString())));

    [Fact]
    public void Ascii_gives_what_the_long_way_gives() =>
        Gen.Select(Gen.OneOf(_keys), _texts, Gen.OneOf<string?>(null, "us", "de")).Sample(input =>
        {
            var (key, text, country) = input;
            var context = new NormalizationContext(country, _today);

            // State codes are told by their length, which the apostrophe changes.
            if (key == MatchKey.State && text.Trim().Length is >= 2 and <= 6 && text.AsSpan().IndexOfAny('-', '_') >= 0)
            {
                return;
            }

            var shortWay = KeyNormalizer.Normalize(key, text, context);
            var longWay = KeyNormalizer.Normalize(key, text + LongWay, context);
            Assert.Equal(longWay.Value, shortWay.Value);
        }, iter: 20_000);
}
