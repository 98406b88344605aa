using System.Text.Json;
using Audiences.Identifiers;
using Audiences.SegmentQualifier.Properties;
using CsCheck;

namespace Audiences.SegmentQualifier.Tests.Properties;

public sealed class PropertyNamesTests
{
    private static readonly string[] Special = ["email", "e-mail address", "ann@example.com", "0151234567", "first.name", "a'b", "$ip", "$", "a ?? b", "=x"];

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String[Gen.Char["abcXYZ_ .[]|$-:é"], 1, 12],
        Gen.Int[0, Special.Length - 1].Select(i => Special[i]));

    [Fact]
    public void Names_and_kinds_are_seen_and_our_own_members_are_not() => Assert.Equal(
        ["context.ids['first name'] text", "properties.age number", "properties.emails list", "properties.orders.total number", "properties.vip boolean", "userId text"],
        Seen("""
            {"eventId":"e-1","type":"qualified","segmentId":"vip","userId":"u-1","occurredAt":"2026-01-01T00:00:00Z","consent":{"advertising":true},
             "properties":{"age":3,"vip":true,"emails":["a","b"],"orders":[{"total":1},{"tax":2}],"nothing":null},"context":{"ids":{"first name":"Ann"}}}
            """));

    [Fact]
    public void A_name_that_may_be_somebody_is_passed_over_with_all_below() =>
        Assert.Empty(Seen("""{"properties":{"ann@example.com":{"opened":true},"4915123456789":{"opened":true},"a1b2c3d4e5f6":1,"it's":1}}"""));

    [Fact]
    public void A_path_leads_a_mapping_to_the_value() =>
        Gen.Dictionary(Name, Gen.Const("x-1"))[1, 5].Sample(members =>
        {
            var root = JsonSerializer.SerializeToElement(new { properties = members });
            foreach (var (path, _) in PropertyNames.Of(root))
            {
                var reader = new IdentifierReader(AttributeMapping.Compile(new Dictionary<string, string> { ["externalId"] = path }, null), TimeProvider.System);
                Assert.Single(reader.Read(root).Identifiers.Items);
            }
        });

    private static IEnumerable<string> Seen(string json) =>
        PropertyNames.Of(JsonDocument.Parse(json).RootElement).Select(seen => $"{seen.Path} {PropertyTypes.Names(seen.Types).Single()}").Order(StringComparer.Ordinal);
}
