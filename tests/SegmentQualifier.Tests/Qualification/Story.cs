using System.Globalization;
using System.Text.Json;
using Audiences.Intake;
using CsCheck;

namespace Audiences.SegmentQualifier.Tests.Qualification;

/// <summary>Events of few users in few segments at few instants, so that they collide, and the way in which they come in.</summary>
internal sealed record Story(IReadOnlyList<MembershipEvent> Events, IReadOnlyList<IReadOnlyList<MembershipEvent>> Batches, int Seed)
{
    private static readonly DateTimeOffset Base = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<Shape> Shapes = Gen.Select(
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 3], Gen.Int[0, 2]),
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Bool),
        (a, b) => new Shape(a.Item1, a.Item2, a.Item3, a.Item4, b.Item1 > 0, b.Item2, b.Item3));

    public static Gen<Story> Any { get; } = Gen.Select(Shapes.Array[1, 10], Gen.Int, (shapes, seed) => Tell(shapes, seed));

    public static Task CheckAsync(Func<Story, Task<bool>> holds) => Any.SampleAsync(holds, iter: 60, threads: 1, print: story => story.ToString());

    public override string ToString() =>
        string.Join("\n", Batches.Select(batch => string.Join(" | ", batch.Select(e =>
            $"{e.EventId} {e.SegmentId}/{e.UserId} @{e.OccurredAt.Second}.{e.Sequence} {(e.Qualified ? "in" : "out")} consent={e.AdvertisingConsent} {e.Json.GetProperty("properties")}")))) + $"\nseed {Seed}";

    /// <summary>Every event comes at least once, some again, in any order, cut into batches anywhere.</summary>
    private static Story Tell(Shape[] shapes, int seed)
    {
        var events = shapes.Select((shape, i) => shape.ToEvent(i)).ToList();
        var random = new Random(seed);
        var deliveries = events.Concat(random.GetItems(events.ToArray(), random.Next(events.Count + 1))).ToArray();
        random.Shuffle(deliveries);
        var batches = new List<IReadOnlyList<MembershipEvent>>();
        for (var start = 0; start < deliveries.Length;)
        {
            var size = Math.Min(random.Next(1, 5), deliveries.Length - start);
            batches.Add(deliveries[start..(start + size)]);
            start += size;
        }

        return new Story(events, batches, seed);
    }

    private sealed record Shape(int User, int Segment, int At, int Sequence, bool Qualified, int Consent, bool German)
    {
        public MembershipEvent ToEvent(int number) => new()
        {
            Workspace = "",
            EventId = number.ToString(CultureInfo.InvariantCulture),
            Qualified = Qualified,
            SegmentId = "s" + Segment,
            UserId = "u" + User,
            OccurredAt = Base.AddSeconds(At),
            Sequence = Sequence == 0 ? null : Sequence,
            AdvertisingConsent = Consent switch { 0 => false, 1 => true, _ => null },
            Json = JsonSerializer.SerializeToElement(new { properties = new { email = $"mail{number}@example.com", country = German ? "DE" : "FR" } }),
        };
    }
}
