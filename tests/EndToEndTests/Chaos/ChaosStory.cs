using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Story;

namespace Audiences.EndToEndTests.Chaos;

/// <summary>
/// A stream of events in waves of new users. A part of each wave comes late, within the next, and a part of all that
/// ever was is replayed.
/// </summary>
internal sealed class ChaosStory(int seed, int usersInWave, IReadOnlyList<string> segments)
{
    private const int EventsInChunk = 1_000;

    private readonly Random _random = new(seed);
    private readonly List<JsonObject[]> _old = [];
    private readonly Dictionary<string, HashSet<string>> _expected = segments.ToDictionary(segment => segment, _ => new HashSet<string>());
    private List<JsonObject> _late = [];
    private int _wave;

    /// <summary>Different events so far.</summary>
    public int Events { get; private set; }

    /// <summary>The rows that each segment's audience ought to hold once everything has come.</summary>
    public SortedSet<string> Expected(string segment) => new(_expected[segment], StringComparer.Ordinal);

    /// <summary>The next wave, in pieces to send in any order; and users of it who leave by the API once it is sent.</summary>
    public (IReadOnlyList<JsonObject[]> Chunks, string Withdraws, string Erased) NextWave()
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"w{_wave}x");
        var story = new EventStory(_random.Next(), prefix, usersInWave, segments);
        _wave++;
        Events += story.Events.Count;
        var (withdraws, erased) = ($"{prefix}{_random.Next(usersInWave)}", $"{prefix}{_random.Next(usersInWave)}");
        foreach (var segment in segments)
        {
            var staying = story.Events.Where(e => (string)e["userId"]! is var user && user != withdraws && user != erased).ToList();
            _expected[segment].UnionWith(ExpectedAudience.Of(segment, staying));
        }

        var now = new List<JsonObject>(_late);
        _late = [];
        foreach (var e in story.Events)
        {
            (_random.Next(20) == 0 ? _late : now).Add(e);
        }

        var chunks = now.Chunk(EventsInChunk).ToList();
        _old.Add(chunks[_random.Next(chunks.Count)]);
        chunks.Insert(_random.Next(chunks.Count), _old[_random.Next(_old.Count)]);
        return (chunks, withdraws, erased);
    }

    /// <summary>What is still to come at the end, and everything that was kept for replays once more.</summary>
    public IReadOnlyList<JsonObject[]> Rest() => [.. _late.Chunk(EventsInChunk), .. _old.TakeLast(20)];
}
