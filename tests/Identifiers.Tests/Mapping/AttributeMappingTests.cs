namespace Audiences.Identifiers.Tests.Mapping;

public sealed class AttributeMappingTests
{
    [Fact]
    public void The_keys_of_a_mapping_are_those_of_its_attributes_in_Metas_order() => Assert.Equal(
        [MatchKey.Email, MatchKey.BirthYear, MatchKey.BirthMonth, MatchKey.BirthDay, MatchKey.FirstName, MatchKey.MobileAdvertiserId],
        Compile(("identifierForAdvertisers", "p.idfa"), ("firstName", "p.first"), ("dateOfBirth", "p.dob"), ("googleAdvertisingId", "p.gaid"), ("email", "p.email")).Keys);

    [Theory]
    [InlineData("email", "properties.email")]
    [InlineData("email", "$.properties.email")]
    [InlineData("email", "userId")]
    [InlineData("email", "traits.address.city")]
    [InlineData("email", "properties.emails[0]")]
    [InlineData("email", "properties.emails[*].address")]
    [InlineData("email", "properties['e-mail address']")]
    [InlineData("email", "properties[\"it's\"].x")]
    [InlineData("email", "['a.b'][2]")]
    [InlineData("email", "properties.$email_address")]
    [InlineData("email", " properties.email | sha256 ")]
    [InlineData("email", "traits.email ?? context.traits.email ?? properties['e-mail'] | sha256")]
    [InlineData("country", "=DE")]
    [InlineData("dateOfBirth", "properties.dob | date:dd/MM/yyyy")]
    [InlineData("dateOfBirth", "properties.dob | date:MMM d, yyyy")]
    [InlineData("dateOfBirth", "properties.dob | date:unixms")]
    public void Paths_constants_and_options_are_read(string attribute, string path) =>
        Assert.NotEmpty(Compile((attribute, path)).Keys);

    [Theory]
    [InlineData("mail", "properties.email")]
    [InlineData("Email", "properties.email")]
    [InlineData("email", "")]
    [InlineData("email", "  ")]
    [InlineData("email", ".")]
    [InlineData("email", "properties.")]
    [InlineData("email", "properties..email")]
    [InlineData("email", ".email")]
    [InlineData("email", "properties.emails[")]
    [InlineData("email", "properties.emails[]")]
    [InlineData("email", "properties.emails[-1]")]
    [InlineData("email", "properties.emails[a]")]
    [InlineData("email", "properties['']")]
    [InlineData("email", "properties['x'")]
    [InlineData("email", "properties.my email")]
    [InlineData("email", "properties.email]")]
    [InlineData("email", "=")]
    [InlineData("email", "properties.email |")]
    [InlineData("email", "properties.email ??")]
    [InlineData("email", "?? properties.email")]
    [InlineData("email", "properties.email ?? ?? userId")]
    [InlineData("email", "properties.email | md5")]
    [InlineData("email", "properties.email | date:dd/MM/yyyy")]
    [InlineData("externalId", "userId | sha256")]
    [InlineData("dateOfBirth", "properties.dob | sha256")]
    [InlineData("dateOfBirth", "properties.dob | date:")]
    [InlineData("dateOfBirth", "properties.dob | date:dd/MM/yy")]
    [InlineData("dateOfBirth", "properties.dob | date:dd/MM/yyyy HH:mm")]
    [InlineData("dateOfBirth", "properties.dob | date:yyyy-MM-dd-yyyy")]
    public void What_can_not_be_read_is_refused_with_the_attribute(string attribute, string path)
    {
        var refusal = Assert.Throws<MappingException>(() => Compile((attribute, path)));
        Assert.Equal(attribute, refusal.Attribute);
        Assert.NotEmpty(refusal.Message);
    }

    [Fact]
    public void A_mapping_of_nothing_is_refused() =>
        Assert.Equal("attributes", Assert.Throws<MappingException>(() => Compile()).Attribute);

    [Fact]
    public void A_default_country_that_is_none_is_refused() => Assert.Equal(
        "defaultCountry",
        Assert.Throws<MappingException>(() => AttributeMapping.Compile(new Dictionary<string, string> { ["email"] = "e" }, "Atlantis")).Attribute);

    private static AttributeMapping Compile(params (string Attribute, string Path)[] attributes) =>
        AttributeMapping.Compile(attributes.ToDictionary(pair => pair.Attribute, pair => pair.Path), null);
}
