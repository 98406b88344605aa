using System.Text.Json;
using CsCheck;

namespace Audiences.Identifiers.Tests.Reading;

/// <summary>Values that many people share are normalised and hashed once; nobody must get another's.</summary>
public sealed class RepeatedValuesTests
{
    private static readonly Dictionary<string, MatchKey> _attributes = new()
    {
        [ExportAttributes.City] = MatchKey.City,
        [ExportAttributes.State] = MatchKey.State,
        [ExportAttributes.Zip] = MatchKey.Zip,
        [ExportAttributes.FirstName] = MatchKey.FirstName,
        [ExportAttributes.LastName] = MatchKey.LastName,
        [ExportAttributes.FirstNameInitial] = MatchKey.FirstInitial,
        [ExportAttributes.Gender] = MatchKey.Gender,
    };

    // Few values, of which several mean different things under different keys and countries.
    private static readonly Gen<string> _values = Gen.OneOf("ca", "California", "10115", "D-10115", "01234-5678", "f", "m", "Mr Ann", "mrs", "é", "E", "München", "n/a", "1234");

    private static readonly Gen<(string Attribute, string Value, string? Country)> _inputs =
        Gen.Select(Gen.OneOf(_attributes.Keys.ToArray()), _values, Gen.OneOf<string?>(null, "us", "de", "no"));

    [Fact]
    public void A_value_gives_the_same_however_often_and_next_to_whatever_it_comes() => _inputs.Array[1, 60].Sample(inputs =>
    {
        foreach (var (attribute, value, country) in inputs)
        {
            var reader = new IdentifierReader(AttributeMapping.Compile(new Dictionary<string, string> { [attribute] = "properties.value" }, country));
            var set = reader.Read(JsonSerializer.SerializeToElement(new { properties = new { value } })).Identifiers;
            var refusal = ValueReader.Read(_attributes[attribute], value, country, out var alone);
            Assert.Equal(refusal is null ? [alone] : [], set.Items);
        }
    }, iter: 500);
}
