using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.CleverTap;
using Audiences.Identifiers;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class CleverTapAdapterTests
{
    private const string Campaign = """
        {"targetId":1628144342,"key_values":{"segmentId":"vip"},"profiles":[
          {"identity":"6425","all_identities":["ann@example.com","6425"],"objectId":"-gdf3d","email":"ann@example.com","profileData":{"Phone":"+4915123456789","Plan":"gold"},"event_properties":{"Amount":7}},
          {"objectId":"-abc"},{"profileData":{}}]}
        """;

    [Fact]
    public void A_campaigns_profiles_are_in_its_segment()
    {
        var read = Adapted.Of(new CleverTapAdapter(), Campaign);

        Assert.Equal("+6425 vip 12:00:00, +-abc vip 12:00:00", read.Story);
        Assert.Equal([(3, "userId")], read.Rejected);
        Assert.Equal(("ann@example.com", "+4915123456789", "6425"), (read.Property(0, "Email").GetString(), read.Property(0, "Phone").GetString(), read.Property(0, "Identity").GetString()));
        Assert.Equal(7, read.Property(0, "event_properties").GetProperty("Amount").GetInt32());
    }

    [Fact]
    public void The_option_or_a_key_value_says_that_they_left()
    {
        Assert.StartsWith("-6425", Adapted.Of(new CleverTapAdapter(), Campaign, new SourceOptions { Type = "disqualified" }).Story, StringComparison.Ordinal);
        Assert.StartsWith("-6425", Adapted.Of(new CleverTapAdapter(), Campaign.Replace("\"vip\"", "\"vip\",\"type\":\"disqualified\"", StringComparison.Ordinal)).Story, StringComparison.Ordinal);
        Assert.Equal([(1, "key_values.type")], Adapted.Of(new CleverTapAdapter(), Campaign.Replace("\"vip\"", "\"vip\",\"type\":\"gone\"", StringComparison.Ordinal)).Rejected);
        Assert.Equal("type", Assert.Throws<MappingException>(() => new CleverTapAdapter().Compile(new SourceOptions { Type = "gone" })).Attribute);
    }

    [Fact]
    public void Without_a_segment_the_campaigns_number_is_one() =>
        Assert.StartsWith("+6425 1628144342", Adapted.Of(new CleverTapAdapter(), Campaign.Replace("\"segmentId\":\"vip\"", "", StringComparison.Ordinal)).Story, StringComparison.Ordinal);

    [Fact]
    public void The_made_up_profiles_of_the_setup_make_no_members()
    {
        var read = Adapted.Of(new CleverTapAdapter(), """{"is_test":true,"targetId":1234,"key_values":{"key":"value"},"profiles":[{"Identity":"UserId","Email":"user@example.com","push_token":"Token"}]}""");

        Assert.Equal((0, 1), (read.Events.Count, read.Ignored));
    }
}
