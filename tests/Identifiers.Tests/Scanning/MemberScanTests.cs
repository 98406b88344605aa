using System.Text.Json;
using CsCheck;

namespace Audiences.Identifiers.Tests.Scanning;

/// <summary>
/// A record whose values are found in one pass over its bytes gives what it gives when each is looked for by name
/// (<see cref="IdentifierReader.Explain"/>), whatever came before it, and however its JSON is written.
/// </summary>
public sealed class MemberScanTests
{
    private const int Deepest = 3;

    private static readonly JsonDocumentOptions _lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Dictionary<string, string> _attributes = new()
    {
        [ExportAttributes.ExternalId] = "a",
        [ExportAttributes.City] = "p.a",
        [ExportAttributes.FirstName] = "p.b",
        [ExportAttributes.LastName] = "p.p.a ?? b",
        [ExportAttributes.Email] = "p.b.e",
        [ExportAttributes.Phone] = "p['x\"y']",
        [ExportAttributes.LookalikeValue] = "p.é",
        [ExportAttributes.Country] = "c",
        [ExportAttributes.State] = "list[0].a",
        [ExportAttributes.GoogleAdvertisingId] = "p.p",
        [ExportAttributes.Zip] = "b ?? p.c",
    };

    private static readonly Gen<string> _spaces = Gen.Frequency(
        (12, Gen.Const("")), (2, Gen.Const(" ")), (1, Gen.Const("\r\n\t ")), (1, Gen.OneOf("/**/", "/* } */", "/*,\"a\":\"no\"*/", "// \"a\": 1, ]\n")));

    // Comments are not allowed before a colon.
    private static readonly Gen<string> _blanks = Gen.OneOf("", "", "", " ", "\n");

    private static readonly Gen<string> _names = Gen.OneOf("a", "b", "c", "e", "p", "é", "list", "other", "aa", "", "x\\\"y", "\\u0061", "p\\u002ea", "\\u00e9");

    private static readonly Gen<string> _simple = Gen.OneOf(
        "\"crm-1\"", "\"ann@example.com\"", "\"Köln\"", "\"a text that is longer than any vector of the processor, and ends\"", "\"de\"", "\"10115\"", "\"a\\\"b\"", "\"\\\\\"",
        "\"\\u0041nn\"", "\"{\"", "\"]\"", "\"/*\"", "\"\"", "\" \"", "null", "true", "false", "0", "42", "-1", "44.5", "1e3", "1E+2", "10115");

    [Fact]
    public void A_record_gives_what_its_values_give_one_by_one() => Object(Deepest).Array[1, 6].Sample(
        records =>
        {
            var reader = new IdentifierReader(AttributeMapping.Compile(_attributes, "us"));
            foreach (var json in (string[])[.. records, .. records])
            {
                AssertSame(reader, json);
            }
        },
        iter: 5_000);

    [Fact]
    public void A_record_gives_one_value_as_it_gives_it_among_others() => Gen.Select(Object(Deepest), Gen.OneOf("a", "p.a", "p.b", "b.e", "p.p.a", "p['x\"y']")).Array[1, 6].Sample(
        cases =>
        {
            foreach (var (json, path) in cases)
            {
                var reader = new IdentifierReader(AttributeMapping.Compile(new Dictionary<string, string> { [ExportAttributes.ExternalId] = path }, null));
                AssertSame(reader, json);
                AssertSame(reader, $$"""{ "long":"{{new string('-', 100)}}", "p":{ "a":"1" }, {{json[1..]}}""".Replace(", }", "}", StringComparison.Ordinal));
            }
        },
        iter: 3_000);

    [Theory]
    [InlineData("""{"a":"1","a":"2"}""")]
    [InlineData("""{"a":"1","\u0061":"2"}""")]
    [InlineData("""{"a":"1","a":null}""")]
    [InlineData("""{"p":{"a":"Bonn","b":"Ann"},"p":{"a":"Berlin"}}""")]
    [InlineData("""{"p":{"a":"Bonn"},"p":null}""")]
    [InlineData("""{"p":{"a":"Bonn"},"p":[{"a":"Berlin"},{"a":"Essen"}]}""")]
    [InlineData("""{"p":[{"a":"Bonn"}],"p":{"b":"Ann"}}""")]
    [InlineData("""{"x\"y":{"p":1},"p":{"x\"y":"+4915123456789"}}""")]
    [InlineData("""{"other":{"deep":["}",{"p":{"a":"no"}}]},"p":{"a":"Bonn"}}""")]
    public void The_last_member_of_a_name_counts_and_names_are_as_deep_as_they_say(string json)
    {
        var reader = new IdentifierReader(AttributeMapping.Compile(_attributes, "us"));
        AssertSame(reader, """{"p":{"a":"Bonn","b":"Ann"},"a":"0"}""");
        AssertSame(reader, json);
        AssertSame(reader, json);
        foreach (var path in (string[])["a", "p.a"])
        {
            AssertSame(new IdentifierReader(AttributeMapping.Compile(new Dictionary<string, string> { [ExportAttributes.ExternalId] = path }, null)), json);
        }
    }

    [Fact]
    public void Names_that_never_end_are_not_all_remembered()
    {
        var reader = new IdentifierReader(AttributeMapping.Compile(_attributes, "us"));
        foreach (var number in Enumerable.Range(0, 3_000))
        {
            AssertSame(reader, $$"""{ "n{{number}}":1, "a":"crm-{{number}}", "m{{number}}":{ "a":"no" }, "p":{ "a":"Bonn", "z{{number}}":[] } }""");
        }
    }

    private static void AssertSame(IdentifierReader reader, string json)
    {
        using var document = JsonDocument.Parse(json, _lenient);
        var read = reader.Read(document.RootElement);
        var explained = reader.Explain(document.RootElement, out _);
        Assert.Equal(explained.Identifiers.Items, read.Identifiers.Items);
        Assert.Equal(explained.Rejections, read.Rejections);
    }

    private static Gen<string> Value(int depth) => depth == 0
        ? _simple
        : Gen.Frequency((6, _simple), (2, Object(depth - 1)), (1, Value(depth - 1).Array[0, 3].Select(values => $"[{string.Join(',', values)}]")));

    private static Gen<string> Object(int depth) =>
        Gen.Select(_spaces, _names, _blanks, _spaces, Value(depth), _spaces, (before, name, after, ahead, value, behind) => $"{before}\"{name}\"{after}:{ahead}{value}{behind}")
            .Array[0, 6].Select(members => $"{{{string.Join(',', members)}}}");
}
