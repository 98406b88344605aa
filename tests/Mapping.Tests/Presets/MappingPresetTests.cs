using System.Text.Json;
using Audiences.Identifiers;
using Audiences.Mapping.Mappings;
using Audiences.Mapping.Presets;

namespace Audiences.Mapping.Tests.Presets;

/// <summary>Each preset reads the records that its CDP's documentation shows, at the event's root and inside properties.</summary>
public sealed class MappingPresetTests
{
    private const string Traits = """{"email":"Ann@Example.com","phone":"+4915123456789","firstName":"Ann","lastName":"Lee","gender":"female","birthday":"1990-02-28","address":{"city":"Berlin","state":"Berlin","country":"Germany","postalCode":"10115"}}""";
    private const string RudderTraits = """{"email":"Ann@Example.com","phone":"+4915123456789","firstname":"Ann","lastname":"Lee","gender":"female","birthday":"1990-02-28","address":{"city":"Berlin","state":"Berlin","country":"Germany","postalcode":"10115"}}""";
    private const string Profile = """{"Name":"Ann Lee","Email":"Ann@Example.com","Phone":"+4915123456789","Gender":"F","DOB":"$D_636163200","Identity":61026032}""";
    private const string Sha256OfEmail = "1fb3ed9c1ccb5e3bc73b0ae2e8bcd17b2f3d9b7c1b5f4d8a1e2c3b4a59687f60";

    public static TheoryData<string> Names => [.. MappingPresets.All.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_is_a_mapping_that_is_accepted(string name)
    {
        Assert.Empty(MappingRules.Errors(new MappingDraft("singleIdentifier", null, null, name)));
        Assert.Empty(MappingRules.Errors(new MappingDraft("multipleIdentifiers", null, "DE", name)));
        Assert.NotEmpty(MappingPresets.Find(name)!.Page);
    }

    [Theory]
    [InlineData("segment", "{\"userId\":\"u-1\",\"traits\":" + Traits + "}", 13)]
    [InlineData("segment", "{\"userId\":\"u-1\",\"context\":{\"traits\":" + Traits + ",\"device\":{\"advertisingId\":\"cdda802e-fb9c-47ad-9866-0794d394c912\"}}}", 14)]
    [InlineData("segment", "{\"userId\":\"u-1\",\"properties\":" + Traits + "}", 13)]
    [InlineData("rudderstack", "{\"userId\":\"u-1\",\"context\":{\"traits\":" + RudderTraits + "}}", 13)]
    [InlineData("rudderstack", "{\"userId\":\"u-1\",\"properties\":" + RudderTraits + "}", 13)]
    [InlineData("clevertap", "{\"userId\":\"u-1\",\"profileData\":" + Profile + "}", 7)]
    [InlineData("clevertap", "{\"userId\":\"u-1\",\"properties\":" + Profile + "}", 7)]
    [InlineData("zeotap", "{\"userId\":\"u-1\",\"ids\":{\"email_sha256_lowercase\":\"" + Sha256OfEmail + "\",\"cellno\":\"1 6505551212\"},\"profile\":{\"user_gender\":\"M\"}}", 4)]
    [InlineData("zeotap", "{\"userId\":\"u-1\",\"ids\":{\"email\":[{\"email_sha256_lowercase\":\"" + Sha256OfEmail + "\",\"_ts\":\"1639918545133\"}]}}", 2)]
    [InlineData("zeotap", "{\"userId\":\"u-1\",\"properties\":{\"email\":\"ann@example.com\",\"fpuid\":\"crm-7\"}}", 2)]
    [InlineData("audiences", "{\"userId\":\"u-1\",\"properties\":{\"email\":\"ann@example.com\",\"firstName\":\"Ann\"}}", 3)]
    public void It_finds_what_its_CDP_sends(string name, string record, int identifiers)
    {
        using var document = JsonDocument.Parse(record);
        var reading = new IdentifierReader(AttributeMapping.Compile(new MappingDraft(null, null, null, name).Mapped(), null)).Read(document.RootElement);

        Assert.Empty(reading.Rejections);
        Assert.Equal(identifiers, reading.Identifiers.Items.Count);
    }

    [Fact]
    public void Attributes_override_the_preset_and_null_switches_one_off()
    {
        var mapped = new MappingDraft(null, new Dictionary<string, string?> { ["email"] = "properties.mail", ["gender"] = null, ["identifierForAdvertisers"] = "properties.idfa" }, null, "Segment").Mapped();

        Assert.Equal("properties.mail", mapped["email"]);
        Assert.Equal("properties.idfa", mapped["identifierForAdvertisers"]);
        Assert.False(mapped.ContainsKey("gender"));
        Assert.StartsWith("traits.phone", mapped["phone"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_preset_is_named() => Assert.Equal(["preset"], MappingRules.Errors(new MappingDraft(null, null, null, "hubspot")).Keys);
}
