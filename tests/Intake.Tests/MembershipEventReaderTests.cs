using System.Text.Json;
using CsCheck;

namespace Audiences.Intake.Tests;

public sealed class MembershipEventReaderTests
{
    [Fact]
    public void The_event_of_the_documentation_is_read_member_by_member()
    {
        var read = Samples.Read("""
            {"eventId":"e-1","type":"disqualified","segmentId":"vip","userId":"u-1","occurredAt":"2026-11-23T11:00:00.123+01:00","sequence":7,
             "properties":{"email":"Ann@Example.com"},"consent":{"advertising":false},"traits":{"city":"Bonn"}}
            """).Event!;

        Assert.Equal(("default", "e-1", false, "vip", "u-1"), (read.Workspace, read.EventId, read.Qualified, read.SegmentId, read.UserId));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 10, 0, 0, 123, TimeSpan.Zero), read.OccurredAt);
        Assert.Equal(TimeSpan.Zero, read.OccurredAt.Offset);
        Assert.Equal(7, read.Sequence);
        Assert.False(read.AdvertisingConsent);
        var message = read.ToMessage();
        Assert.Equal("Bonn", message.Other!["traits"].GetProperty("city").GetString());
        Assert.Equal("Ann@Example.com", message.Properties!.Value.GetProperty("email").GetString());
    }

    [Theory]
    [InlineData("eventId", null)]
    [InlineData("eventId", "\"\"")]
    [InlineData("eventId", "{}")]
    [InlineData("eventId", "\"a\\u0000b\"")]
    [InlineData("type", null)]
    [InlineData("type", "\"joined\"")]
    [InlineData("type", "true")]
    [InlineData("segmentId", null)]
    [InlineData("segmentId", "\"\"")]
    [InlineData("segmentId", "[\"vip\"]")]
    [InlineData("userId", null)]
    [InlineData("userId", "null")]
    [InlineData("userId", "\"\"")]
    [InlineData("userId", "1.5")]
    [InlineData("userId", "1e3")]
    [InlineData("userId", "true")]
    [InlineData("occurredAt", null)]
    [InlineData("occurredAt", "1732350000")]
    [InlineData("occurredAt", "\"yesterday\"")]
    [InlineData("occurredAt", "\"2026-11-23T10:00:00\"")]
    [InlineData("occurredAt", "\"2026-02-30T10:00:00Z\"")]
    [InlineData("occurredAt", "\"1999-12-31T23:59:59Z\"")]
    [InlineData("occurredAt", "\"1970-01-01T00:00:00Z\"")]
    [InlineData("occurredAt", "\"2026-11-25T12:00:01Z\"")]
    [InlineData("occurredAt", "\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("sequence", "\"7\"")]
    [InlineData("sequence", "1.5")]
    [InlineData("sequence", "9223372036854775808")]
    [InlineData("sequence", "-9223372036854775808")]
    [InlineData("properties", "[]")]
    [InlineData("properties", "\"email\"")]
    [InlineData("consent", "true")]
    [InlineData("consent.advertising", "{\"advertising\":\"no\"}")]
    [InlineData("workspace", "\"other\"")]
    [InlineData("workspace", "7")]
    public void What_is_wrong_is_named_by_its_field(string field, string? value)
    {
        var (read, rejection) = Samples.Read(Samples.With(field == "consent.advertising" ? "consent" : field, value));

        Assert.Null(read);
        Assert.Equal(field, rejection!.Field);
        Assert.Equal(field == "eventId" ? null : "e-1", rejection.EventId);
        Assert.EndsWith(".", rejection.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eventId")]
    [InlineData("segmentId")]
    [InlineData("userId")]
    public void An_id_of_256_characters_passes_and_one_more_does_not(string field)
    {
        Assert.NotNull(Samples.Read(Samples.With(field, '"' + new string('x', 256) + '"')).Event);
        Assert.Equal(field, Samples.Read(Samples.With(field, '"' + new string('x', 257) + '"')).Rejection!.Field);
    }

    [Theory]
    [InlineData("2026-11-25T12:00:00Z")]
    [InlineData("2000-01-01T00:00:00Z")]
    [InlineData("2026-11-23t10:00:00z")]
    [InlineData("2026-11-23 10:00:00Z")]
    [InlineData("2026-11-23T10:00:00.123456789-05:30")]
    public void Every_form_of_RFC_3339_passes(string instant) =>
        Assert.NotNull(Samples.Read(Samples.With("occurredAt", '"' + instant + '"')).Event);

    [Fact]
    public void A_hundred_nanoseconds_make_a_difference() =>
        Assert.Equal(1, (Samples.Read(Samples.With("occurredAt", "\"2026-11-23T10:00:00.1234568Z\"")).Event!.OccurredAt
            - Samples.Read(Samples.With("occurredAt", "\"2026-11-23T10:00:00.1234567Z\"")).Event!.OccurredAt).Ticks);

    [Fact]
    public void A_user_id_that_is_an_integer_becomes_its_digits() =>
        Assert.Equal("12345678901234567890", Samples.Read(Samples.With("userId", "12345678901234567890")).Event!.UserId);

    [Theory]
    [InlineData("\"\\ud83d\"", "userId")]
    [InlineData("{\"email\":\"\\udc00\"}", "properties")]
    [InlineData("{\"\\uDc00\":\"x\"}", "properties")]
    public void Half_a_surrogate_pair_is_refused_before_a_writer_chokes_on_it(string value, string field) =>
        Assert.Equal("event", Samples.Read(Samples.With(field, value)).Rejection!.Field);

    [Fact]
    public void A_whole_surrogate_pair_passes() =>
        Assert.Equal("😀", Samples.Read(Samples.With("userId", "\"\\ud83d\\ude00\"")).Event!.UserId);

    [Fact]
    public void An_event_over_64_KB_is_refused() =>
        Assert.Equal("event", Samples.Read(Samples.With("properties", "{\"a\":\"" + new string('x', 65536) + "\"}")).Rejection!.Field);

    [Fact]
    public void On_the_bus_the_event_names_its_workspace() =>
        Assert.Equal("acme", MembershipEventReader.Read(JsonElement.Parse(Samples.With("workspace", "\"acme\"")), WorkspacePolicy.Fallback("default"), Samples.Now).Event!.Workspace);

    [Fact]
    public void A_rejection_never_repeats_a_value()
    {
        foreach (var field in new[] { "eventId", "type", "segmentId", "userId", "occurredAt", "sequence", "properties", "consent", "workspace" })
        {
            foreach (var value in new[] { "\"ann@example.com\"", "[\"ann@example.com\"]", "{\"advertising\":\"ann@example.com\"}" })
            {
                Assert.DoesNotContain("ann@example.com", Samples.Read(Samples.With(field, value)).Rejection?.Error ?? "", StringComparison.Ordinal);
            }
        }
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void No_JSON_whatever_makes_it_throw()
    {
        var scalar = OneOf("null", "true", "0", "-1", "1e999", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"2026-11-23T10:00:00Z\"", "\"qualified\"", "[]", "{}", "[{}]");
        var name = OneOf("eventId", "type", "segmentId", "userId", "occurredAt", "sequence", "properties", "consent", "workspace", "advertising", "x", "\\ud800");
        var members = Gen.Select(name, scalar).Array[0, 12].Select(all => "{" + string.Join(",", all.Select(m => $"\"{m.Item1}\":{m.Item2}")) + "}");
        Gen.OneOf(scalar, members).Sample(json =>
        {
            var (read, rejection) = Samples.Read(json);
            _ = read?.ToMessage();
            return (read is null) != (rejection is null);
        });
    }
}
