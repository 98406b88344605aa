namespace Audiences.Standalone.Demo;

/// <summary>
/// What happens to the demo's people, with all that happens to real events: duplicates, late arrivals, changed
/// addresses, people who come back, people who withdraw consent, and records that are simply broken.
/// </summary>
internal sealed class DemoHistory
{
    /// <summary>The demo's segments; the last one is sent one identifier at a time.</summary>
    public static readonly IReadOnlyList<string> Segments = ["vip", "newsletter", "cart-abandoners"];

    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly Random _random;
    private readonly DemoPopulation _population;
    private int _eventNumber;

    public DemoHistory(DemoOptions options)
    {
        _random = new Random(options.Seed);
        _population = new DemoPopulation(_random);
        var first = new List<DemoEvent>();
        var second = new List<DemoEvent>();
        DemoPerson? previous = null;
        for (var number = 1; number <= options.Users; number++)
        {
            // Some people share an e-mail address with somebody else.
            var person = _population.Create(number, 0, number % 50 == 0 ? previous : null);
            Live(person, number, first, second);
            previous = person;
        }

        First = Arrive(first);
        Second = Arrive([.. second, .. Late(first)]);
    }

    /// <summary>The events before the first cycle, in order of arrival.</summary>
    public IReadOnlyList<DemoEvent> First { get; }

    /// <summary>The events between the first cycle and the second.</summary>
    public IReadOnlyList<DemoEvent> Second { get; }

    private void Live(DemoPerson person, int number, List<DemoEvent> first, List<DemoEvent> second)
    {
        foreach (var segment in Segments.Where(_ => _random.Next(100) < 60))
        {
            first.Add(Event(person, segment, qualified: true, day: 0));
            if (_random.Next(100) < 25)
            {
                first.Add(Event(person, segment, qualified: false, day: 1));
            }

            switch (_random.Next(100))
            {
                case < 20:
                    second.Add(Event(person, segment, qualified: false, day: 3));
                    break;
                case < 35:
                    second.Add(Event(_population.Create(number, 1), segment, qualified: true, day: 3));
                    break;
                case < 50:
                    second.Add(Event(person, segment, qualified: true, day: 4));
                    break;
                case < 53:
                    second.Add(Event(person, segment, qualified: true, day: 5) with { Consent = false });
                    break;
                case < 55:
                    second.Add(Event(person, segment, qualified: true, day: 6) with { Consent = true });
                    break;
                default:
                    break;
            }
        }
    }

    private DemoEvent Event(DemoPerson person, string segment, bool qualified, int day) => new(
        $"e-{++_eventNumber:D7}",
        qualified,
        segment,
        person,
        // Few distinct instants, so that the sequence and the event's id have to decide, too.
        Start.AddDays(day).AddMinutes(_random.Next(20)),
        _random.Next(3) == 0 ? _eventNumber : null,
        null);

    /// <summary>One in five arrives twice, and the order is anything.</summary>
    private DemoEvent[] Arrive(List<DemoEvent> events)
    {
        var arriving = events.Concat(events.Where(_ => _random.Next(5) == 0)).ToArray();
        _random.Shuffle(arriving);
        return arriving;
    }

    /// <summary>Old events that a queue somewhere kept for days.</summary>
    private DemoEvent[] Late(List<DemoEvent> events) => [.. events.Where(_ => _random.Next(4) == 0)];
}
