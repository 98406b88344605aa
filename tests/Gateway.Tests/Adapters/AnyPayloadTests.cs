using System.Text.Json;
using System.Text.Json.Nodes;
using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.CleverTap;
using Audiences.Gateway.Adapters.CloudEvents;
using Audiences.Gateway.Adapters.MParticle;
using Audiences.Gateway.Adapters.RudderStack;
using Audiences.Gateway.Adapters.Segment;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Gateway.Adapters.Zeotap;
using CsCheck;

namespace Audiences.Gateway.Tests.Adapters;

/// <summary>Whatever a product sends: no adapter throws, and no event comes of it without a user.</summary>
public sealed class AnyPayloadTests
{
    private static readonly ISourceAdapter[] Adapters =
        [new SegmentAdapter(), new RudderStackAdapter(), new MParticleAdapter(), new CleverTapAdapter(), new ZeotapAdapter(), new CloudEventsAdapter()];

    // The words that the adapters look for, so that random JSON gets past the first glance.
    private static readonly string[] Names =
    [
        "type", "event", "userId", "messageId", "timestamp", "context", "traits", "properties", "personas", "computation_key", "computation_class", "audience_key",
        "vip", "batch", "action", "fields", "identifiers", "user_id", "listData", "add", "remove", "id", "timestamp_ms", "user_profiles", "user_identities", "value", "audiences",
        "audience_id", "user_attributes", "key", "targetId", "profiles", "key_values", "identity", "profileData", "is_test", "rows", "data", "operation", "primary_key", "sync_mode", "specversion", "subject", "time",
    ];

    private static readonly Gen<string> Text = Gen.OneOf<string>(
        "track", "identify", "Audience Entered", "audience", "vip", "record", "insert", "audiencelist", "audience_membership_change_request", "add", "delete", "qualified", "x.qualified",
        "remove", "1.0", "2026-11-23T10:00:00Z", "u-1", "", "\\ud800", "\\u0000", "customer", "email");

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, inner) => depth > 5
        ? Leaf
        : Gen.OneOf(
            Leaf,
            inner.Array[0, 4].Select(items => $"[{string.Join(',', items)}]"),
            Gen.Select(Gen.OneOf<string>(Names), inner).Array[0, 8].Select(members => $"{{{string.Join(',', members.Select(m => $"\"{m.Item1}\":{m.Item2}"))}}}")));

    private static Gen<string> Leaf => Gen.OneOf(Text.Select(text => $"\"{text}\""), Gen.OneOf<string>("true", "false", "null", "7", "-1", "1.5", "1e400", "1763892000000"));

    [Fact]
    public void No_adapter_throws_and_no_event_lacks_a_user() => Json.Sample(
        json =>
        {
            foreach (var adapter in Adapters)
            {
                var read = Adapted.Of(adapter, json, new SourceOptions { SegmentId = "s", Audiences = ["vip"] });
                Assert.All(read.Events, e => Assert.NotEmpty(e.UserId));
            }
        },
        iter: 1_000);

    [Fact]
    public void A_record_that_is_not_Unicode_costs_nobody_else()
    {
        var good = """{"type":"track","event":"Audience Entered","userId":"u1","properties":{"audience_key":"vip","vip":true},"timestamp":"2026-11-23T10:00:00Z"}""";
        var bad = good.Replace("u1", "\\ud800", StringComparison.Ordinal);

        var read = Adapted.Of(new SegmentAdapter(), $"[{bad},{good}]");

        Assert.Equal("+u1 vip 10:00:00", read.Story);
        Assert.Equal([(1, "record")], read.Rejected);
    }

    [Fact]
    public void Deep_properties_are_refused_by_name()
    {
        JsonNode deep = JsonValue.Create(1);
        for (var i = 0; i < 40; i++)
        {
            deep = new JsonObject { ["d"] = deep };
        }

        var body = $$$"""{"type":"track","event":"Audience Entered","userId":"u1","properties":{"audience_key":"vip","vip":true,"deep":{{{deep.ToJsonString(JsonSerializerOptions.Default)}}}}}""";
        Assert.Equal([(1, "properties")], Adapted.Of(new SegmentAdapter(), body).Rejected);
    }
}
