using Audiences.Mapping.Mappings;
using CsCheck;

namespace Audiences.Mapping.Tests.Mappings;

public sealed class MappingRulesTests
{
    [Fact]
    public void Paths_of_known_attributes_are_accepted() =>
        Assert.Empty(Errors(null, "DE", ("email", "properties.email"), ("externalId", "userId"), ("city", "traits.address.city"), ("phone", "properties.phones[0]")));

    [Fact]
    public void Every_wrong_field_is_named_in_one_answer()
    {
        var errors = Errors("bothIdentifiers", null, ("email", "properties..email"), ("shoeSize", "properties.shoe"), ("phone", "properties.phone"));

        Assert.Equal(["action", "attributes.email", "attributes.shoeSize"], errors.Keys.Order());
        Assert.All(errors.Values, messages => Assert.NotEmpty(Assert.Single(messages)));
    }

    [Fact]
    public void An_unknown_country_is_named() => Assert.Equal(["defaultCountry"], Errors(null, "Atlantis", ("email", "properties.email")).Keys);

    [Fact]
    public void A_mapping_of_nothing_is_refused()
    {
        Assert.Equal(["attributes"], Errors(null, null).Keys);
        Assert.Equal(["attributes"], Errors(null, null, ("email", null), ("phone", "  ")).Keys);
        Assert.Equal(["attributes"], MappingRules.Errors(new MappingDraft(null, null, null)).Keys);
    }

    [Fact]
    public void A_mapping_that_would_send_nothing_is_refused()
    {
        Assert.Equal(["attributes"], Errors("singleIdentifier", null, ("gender", "properties.gender"), ("city", "properties.city")).Keys);
        Assert.Equal(["attributes"], Errors("multipleIdentifiers", null, ("lookalikeValue", "properties.value")).Keys);
        Assert.Empty(Errors("multipleIdentifiers", null, ("lastName", "properties.last"), ("zip", "properties.zip")));
    }

    [Theory]
    [InlineData("email")]
    [InlineData("phone")]
    [InlineData("googleAdvertisingId")]
    [InlineData("externalId")]
    public void One_persons_identifier_for_everybody_is_refused(string attribute) =>
        Assert.Equal(["attributes." + attribute], Errors("multipleIdentifiers", null, (attribute, "=4915123456789"), ("lastName", "properties.last")).Keys);

    [Fact]
    public void Constants_alone_are_refused_and_beside_properties_they_are_fine()
    {
        Assert.Equal(["attributes"], Errors("multipleIdentifiers", null, ("country", "=DE"), ("gender", "=f")).Keys);
        Assert.Empty(Errors("multipleIdentifiers", null, ("country", "=DE"), ("email", "properties.email")));
    }

    [Fact]
    public void Any_text_gives_an_answer_and_never_an_exception() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((attribute, path, country) =>
        {
            Errors(null, country, ("email", path));
            Errors(null, null, (attribute, path), ("phone", path));
        });

    private static Dictionary<string, string[]> Errors(string? action, string? country, params (string Attribute, string? Path)[] attributes) =>
        MappingRules.Errors(new MappingDraft(action, attributes.DistinctBy(pair => pair.Attribute).ToDictionary(pair => pair.Attribute, pair => pair.Path), country));
}
