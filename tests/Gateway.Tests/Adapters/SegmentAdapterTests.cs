using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Segment;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class SegmentAdapterTests
{
    private const string Track = """
        {"type":"track","userId":"u123","event":"Audience Entered","messageId":"m-1","timestamp":"2026-11-23T10:00:00.123Z",
         "context":{"traits":{"email":"ann@example.com"},"device":{"advertisingId":"31a22ef0-f119-48d4-b009-a217a26a862a"},
                    "personas":{"computation_class":"audience","computation_key":"first_time_shopper"}},
         "properties":{"audience_key":"first_time_shopper","first_time_shopper":true,"plan":"gold"}}
        """;

    [Fact]
    public void Entering_and_leaving_by_track_are_memberships_with_the_traits_as_properties()
    {
        var read = Adapted.Of(new SegmentAdapter(), $"[{Track},{Track.Replace("Entered", "Exited", StringComparison.Ordinal).Replace("true", "false", StringComparison.Ordinal).Replace("10:00:00", "11:00:00", StringComparison.Ordinal)}]");

        Assert.Equal("+u123 first_time_shopper 10:00:00, -u123 first_time_shopper 11:00:00", read.Story);
        Assert.Equal("m-1", read.Events[0].EventId);
        Assert.Equal("ann@example.com", read.Property(0, "email").GetString());
        Assert.Equal("gold", read.Property(0, "plan").GetString());
        Assert.False(read.Events[0].Json.GetProperty("properties").TryGetProperty("first_time_shopper", out _));
        Assert.Equal("31a22ef0-f119-48d4-b009-a217a26a862a", read.Events[0].Json.GetProperty("context").GetProperty("device").GetProperty("advertisingId").GetString());
    }

    [Fact]
    public void The_boolean_counts_for_more_than_the_name_of_the_event_and_the_name_where_there_is_none()
    {
        Assert.StartsWith("-", Adapted.Of(new SegmentAdapter(), Track.Replace(":true", ":false", StringComparison.Ordinal)).Story, StringComparison.Ordinal);
        Assert.StartsWith("+", Adapted.Of(new SegmentAdapter(), Track.Replace(":true", ":null", StringComparison.Ordinal)).Story, StringComparison.Ordinal);
        Assert.Equal([(1, "properties")], Adapted.Of(new SegmentAdapter(), Track.Replace(":true", ":null", StringComparison.Ordinal).Replace("Audience Entered", "Joined", StringComparison.Ordinal)).Rejected);
    }

    [Fact]
    public void Identify_is_a_membership_only_where_somebody_said_which_trait_is_an_audience()
    {
        const string Named = """{"type":"identify","userId":"u1","messageId":"m","timestamp":"2026-11-23T10:00:00Z","traits":{"vip":true,"newsletter":true,"email":"a@example.com"},"context":{"personas":{"computation_class":"audience","computation_key":"vip"}}}""";
        var plain = Named.Replace(",\"context\":{\"personas\":{\"computation_class\":\"audience\",\"computation_key\":\"vip\"}}", "", StringComparison.Ordinal);

        Assert.Equal("+u1 vip 10:00:00", Adapted.Of(new SegmentAdapter(), Named).Story);
        Assert.Equal(1, Adapted.Of(new SegmentAdapter(), Named.Replace("\"audience\"", "\"computed_trait\"", StringComparison.Ordinal)).Ignored);
        Assert.Equal(1, Adapted.Of(new SegmentAdapter(), plain).Ignored);
        var several = Adapted.Of(new SegmentAdapter(), plain, new SourceOptions { Audiences = ["vip", "newsletter", "absent"] });
        Assert.Equal("+u1 vip 10:00:00, +u1 newsletter 10:00:00", several.Story);
        Assert.Equal(2, several.Events.Select(e => e.EventId).Distinct().Count());
    }

    [Fact]
    public void Other_calls_are_ignored_bad_ones_name_their_field_and_the_others_go_on()
    {
        var read = Adapted.Of(new SegmentAdapter(), $$$"""
            {"batch":[{"type":"page","userId":"u"},{"type":"track","event":"Order Completed","userId":"u","properties":{}},
             {{{Track.Replace("\"userId\":\"u123\",", "", StringComparison.Ordinal)}}},{{{Track.Replace("2026-11-23", "1999-11-23", StringComparison.Ordinal)}}},{{{Track}}},7,null]}
            """);

        Assert.Equal(("+u123 first_time_shopper 10:00:00", 4), (read.Story, read.Ignored));
        Assert.Equal([(3, "userId"), (4, "occurredAt")], read.Rejected);
    }

    [Fact]
    public void Options_choose_id_segment_properties_and_consent()
    {
        var read = Adapted.Of(
            new SegmentAdapter(),
            Track.Replace("\"traits\":{", "\"consent\":{\"categoryPreferences\":{\"Advertising\":false}},\"traits\":{\"crm\":{\"id\":77},", StringComparison.Ordinal),
            new SourceOptions { UserId = "context.traits.crm.id ?? userId", SegmentId = "shoppers", Properties = ["email"], Consent = "context.consent.categoryPreferences.Advertising" });

        Assert.Equal("+77 shoppers 10:00:00", read.Story);
        Assert.Equal(["email"], read.Events[0].Json.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.False(read.Events[0].AdvertisingConsent);
    }
}
