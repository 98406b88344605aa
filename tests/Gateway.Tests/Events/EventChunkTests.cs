using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Gateway.Events;
using Audiences.Gateway.Tests.Hosting;
using Audiences.Intake;
using CsCheck;

namespace Audiences.Gateway.Tests.Events;

public class EventChunkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chunk_takes_a_thousand_events_and_no_more()
    {
        var chunk = new EventChunk();
        var membership = Read(SampleEvents.Good());

        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.True(chunk.TryAdd(membership)));
        Assert.False(chunk.TryAdd(membership));
        Assert.Equal(1_000, chunk.Records.Count);
    }

    /// <summary>A batch over 1 MB would be dead-lettered after its sender was told that it was accepted.</summary>
    [Fact]
    public void Whatever_the_letters_a_chunk_stays_under_a_megabyte_on_the_bus() =>
        Gen.OneOf(Gen.String[Gen.Char['a', 'z'], 0, 9_000], Gen.String[Gen.Char['а', 'я'], 0, 9_000], Gen.String[Gen.Char["<\"\\\n+\u4E2D"], 0, 9_000])
            .Array[1, 200]
            .Sample(
                texts =>
                {
                    var chunk = new EventChunk();
                    foreach (var text in texts)
                    {
                        if (!chunk.TryAdd(Read(SampleEvents.Changed("e", e => e["properties"]!["note"] = text))))
                        {
                            break;
                        }
                    }

                    var message = new SegmentMembershipBatch { Workspace = "default", Events = [.. chunk.Records.Select(e => e.ToMessage())] };
                    return JsonSerializer.SerializeToUtf8Bytes(message, JsonSerializerOptions.Web).Length < 1_000_000;
                },
                iter: 30);

    [Fact]
    public void The_largest_event_fits_a_chunk_of_its_own()
    {
        var chunk = new EventChunk();
        chunk.TryAdd(Read(SampleEvents.Good()));
        var large = Read(SampleEvents.Changed("large", e => e["properties"]!["note"] = new string('<', 10_000)));

        Assert.True(chunk.TryAdd(large));
        Assert.True(new EventChunk().TryAdd(large));
    }

    private static MembershipEvent Read(string json)
    {
        var reading = MembershipEventReader.Read(JsonDocument.Parse(json).RootElement, "default", Now);
        Assert.Null(reading.Rejection);
        return reading.Event!;
    }
}
