using System.Globalization;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Story;

/// <summary>
/// What happens to some users of some segments, from a fixed seed: they come and go, change their e-mail address,
/// withdraw consent and give it again. Events are then doubled and shuffled, so most arrive late or twice.
/// </summary>
internal sealed class EventStory
{
    private static readonly DateTimeOffset Start = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);
    private static readonly string[] FirstNames = ["Ann", "bob", "CARLA", " Dan ", "Eve"];
    private static readonly string[] LastNames = ["Smith", "jones", "BROWN", "Miller "];

    private readonly Random _random;
    private readonly string _prefix;

    public EventStory(int seed, string prefix, int users, IReadOnlyList<string> segments)
    {
        _random = new Random(seed);
        _prefix = prefix;
        var events = Enumerable.Range(0, users).SelectMany(user => segments.SelectMany(segment => Life(user, segment))).ToList();
        events.AddRange(events.Where(_ => _random.Next(10) == 0).Select(copy => (JsonObject)copy.DeepClone()).ToArray());
        var shuffled = events.ToArray();
        _random.Shuffle(shuffled);
        Events = shuffled;
    }

    /// <summary>All events, valid ones only, in the order in which they are sent.</summary>
    public IReadOnlyList<JsonObject> Events { get; }

    private IEnumerable<JsonObject> Life(int user, string segment)
    {
        var count = _random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            var qualified = _random.Next(3) > 0;
            var happened = new JsonObject
            {
                ["eventId"] = string.Create(CultureInfo.InvariantCulture, $"{_prefix}{user}-{segment}-{i}"),
                ["type"] = qualified ? "qualified" : "disqualified",
                ["segmentId"] = segment,
                ["userId"] = string.Create(CultureInfo.InvariantCulture, $"{_prefix}{user}"),
                // Few instants, so that sequence and event id often have to decide; ticks, so that precision counts.
                ["occurredAt"] = Start.AddMinutes(_random.Next(6)).AddTicks(_random.Next(3)).ToString("O", CultureInfo.InvariantCulture),
            };
            if (_random.Next(2) == 0)
            {
                happened["sequence"] = _random.Next(3);
            }

            if (qualified || _random.Next(2) == 0)
            {
                happened["properties"] = Properties(user);
            }

            if (_random.Next(4) == 0)
            {
                happened["consent"] = new JsonObject { ["advertising"] = _random.Next(3) > 0 };
            }

            yield return happened;
        }
    }

    private JsonObject Properties(int user)
    {
        var properties = new JsonObject
        {
            ["email"] = string.Create(CultureInfo.InvariantCulture, $" {_prefix.ToUpperInvariant()}User{user}.{_random.Next(3)}@Example.COM"),
            ["firstName"] = FirstNames[user % FirstNames.Length],
            ["lastName"] = LastNames[user % LastNames.Length],
        };
        if (user % 3 > 0)
        {
            properties["phone"] = string.Create(CultureInfo.InvariantCulture, $"+49 (151) 2{user:0000000}");
        }

        return properties;
    }
}
