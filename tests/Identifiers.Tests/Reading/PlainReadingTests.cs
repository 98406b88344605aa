using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Audiences.Identifiers.Tests.Reading;

/// <summary>
/// A record that is read from its bytes gives what its values give one by one through their rules
/// (<see cref="IdentifierReader.Explain"/>, which takes no short way): the same identifiers, rejections and counts.
/// </summary>
public sealed class PlainReadingTests
{
    private static readonly JsonSerializerOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> _texts = Gen.OneOf(
        Gen.OneOf(
            "Ann@Example.com", "+49 151 23456789", "0151 23456789", "(415) 555-2671", "Jürgen", "O'Brien", "Dr. Ann", "female", "v", "1990", "2", "30", "31", "1990-02-28",
            "2/3/1990", "München", "Bayern", "California", "Germany", "us", "DE", "10115", "D-10115", "cdda802e-fb9c-47ad-9866-0794d394c912", "crm-1", "44.5", "1,5", "", " ", "\u200b", "n/a", "😀",
            "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "5d41402abc4b2a76b9719d911017c592"),
        Gen.String,
        Gen.OneOf("ann@example.com", "+4915123456789", "1990-02-28", "Zoë", "44.5").SelectMany(text => Gen.Select(Gen.Int[0, text.Length], Gen.Char, (at, character) => text.Insert(at, character.ToString()))));

    private static readonly Gen<JsonNode?> _values = Gen.OneOf<JsonNode?>(
        _texts.Select(text => (JsonNode?)JsonValue.Create(text)),
        _texts.Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Int[0, 99_999].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Double[-10, 3000].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(truth => (JsonNode?)JsonValue.Create(truth)),
        _texts.Array[0, 3].Select(texts => (JsonNode?)new JsonArray([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))])),
        Gen.Const(() => (JsonNode?)null));

    private static readonly Gen<string> _sources = Gen.Frequency(
        (6, Gen.Const("properties.{0}")),
        (1, Gen.Const("{0}")),
        (1, Gen.Const("none.{0} ?? properties.{0}")),
        (1, Gen.Const("properties.list[0] ?? properties.{0}")),
        (1, Gen.Const("=10115")));

    private static readonly Gen<Dictionary<string, string>> _mappings =
        Gen.Select(Gen.OneOf<string>([.. ExportAttributes.All]), _sources, Gen.Int[0, 9]).Array[1, 15].Select(entries => entries.DistinctBy(entry => entry.Item1).ToDictionary(
            entry => entry.Item1,
            entry => entry.Item2.Replace("{0}", entry.Item1, StringComparison.Ordinal) + (entry.Item3 == 0 && entry.Item1 is ExportAttributes.Email or ExportAttributes.City && entry.Item2[0] != '=' ? " | sha256" : "")));

    [Fact]
    public void A_record_gives_what_its_values_give_one_by_one() =>
        Gen.Select(_mappings, Gen.Select(Gen.OneOf<string>([.. ExportAttributes.All]), _values).Array[0, 18], Gen.OneOf<string?>(null, "de", "us"), Gen.Bool).Sample(
            (mapping, values, country, relaxed) =>
            {
                var properties = new JsonObject();
                foreach (var (name, value) in values)
                {
                    properties[name] = value?.DeepClone();
                }

                var json = new JsonObject { ["properties"] = properties, ["email"] = "b@example.com", ["country"] = 5 }.ToJsonString(relaxed ? _relaxed : null);
                AssertSame(mapping, json, country);
            },
            iter: 20_000);

    [Theory]
    [InlineData("""{"properties":{"email":"\ud83d\ude00@example.com","city":"M\u00fcnchen\n","firstName":"\"Ann\" \/ \\","phone":"\u002b49 151 23456789","externalId":"a\u0041\t"}}""")]
    [InlineData("""{"properties":{"email":"\ud83d@example.com","city":"\udc00","firstName":"Ann","externalId":"\ud800"}}""")]
    [InlineData("""{"properties":{"birthMonth":"2","birthDay":30,"birthYear":1990,"zip":010115}}""")]
    [InlineData("""{"properties":[{"email":"a@example.com"},{"email":"b@example.com","phone":null}]}""")]
    [InlineData("""{"properties":{"birthMonth":"2","birthDay":"30","dateOfBirth":["x","1990-02-28","1991-01-01"]}}""")]
    public void Escapes_and_shapes_make_no_difference(string json) =>
        AssertSame(ExportAttributes.All.ToDictionary(name => name, name => $"properties.{name}"), json.Replace("010115", "10115", StringComparison.Ordinal), "de");

    private static void AssertSame(Dictionary<string, string> mapping, string json, string? country)
    {
        using var document = JsonDocument.Parse(json);
        var reader = new IdentifierReader(AttributeMapping.Compile(mapping, country), Readings.Time);
        var (counts, again) = (new AttributeCounts(), new AttributeCounts());
        var read = reader.Read(document.RootElement, counts);
        var explained = reader.Explain(document.RootElement, out var values);
        var twice = reader.Read(document.RootElement, again);

        Assert.Equal(explained.Identifiers.Items, read.Identifiers.Items);
        Assert.Equal(explained.Rejections, read.Rejections);
        Assert.Equal(read.Identifiers, twice.Identifiers);
        Assert.Equal(read.Rejections, twice.Rejections);
        Assert.Equal(IdentifierSet.Create(read.Identifiers.Items).ToBytes(), read.Identifiers.ToBytes());
        foreach (var (place, attribute) in ExportAttributes.All.Index())
        {
            Assert.Equal(counts.Valid(place), again.Valid(place));
            Assert.Equal(counts.IsEmpty(place), again.IsEmpty(place));
            Assert.True(counts.Valid(place) >= values.Count(value => value.Attribute == attribute && value is { Sent: true, Identifier: not null }) / (attribute == ExportAttributes.DateOfBirth ? 3 : 1));
        }
    }
}
