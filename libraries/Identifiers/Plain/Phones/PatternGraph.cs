namespace Audiences.Identifiers.Plain.Phones;

/// <summary>The ways through patterns, before they are worked out to one (a nondeterministic automaton).</summary>
internal sealed class PatternGraph
{
    private readonly List<List<(int Digits, int To)>> _steps = [];
    private readonly List<int> _labels = [];

    /// <summary>Where all patterns begin.</summary>
    public int Start { get; }

    public PatternGraph() => Start = Add();

    /// <summary>Adds a pattern; whoever gets to its end has matched it.</summary>
    public void Add(PatternNode pattern, int label) => _labels[Walk(pattern, Start)] |= label;

    /// <summary>The labels of the patterns that end here.</summary>
    public int Labels(IEnumerable<int> places) => places.Aggregate(0, (labels, place) => labels | _labels[place]);

    /// <summary>Where a digit leads.</summary>
    public SortedSet<int> Next(IEnumerable<int> places, int digit)
    {
        var next = new SortedSet<int>();
        foreach (var (digits, to) in places.SelectMany(place => _steps[place]))
        {
            if ((digits & (1 << digit)) != 0)
            {
                Reach(to, next);
            }
        }

        return next;
    }

    /// <summary>All that is reached without a digit.</summary>
    public void Reach(int place, SortedSet<int> places)
    {
        if (places.Add(place))
        {
            foreach (var (_, to) in _steps[place].Where(step => step.Digits == 0))
            {
                Reach(to, places);
            }
        }
    }

    private int Walk(PatternNode pattern, int from)
    {
        switch (pattern)
        {
            case PatternNode.OneOf one:
                var next = Add();
                _steps[from].Add((one.Digits, next));
                return next;
            case PatternNode.Sequence sequence:
                return sequence.Parts.Aggregate(from, (place, part) => Walk(part, place));
            case PatternNode.Choice choice:
                var end = Add();
                foreach (var way in choice.Ways)
                {
                    _steps[Walk(way, from)].Add((0, end));
                }

                return end;
            case PatternNode.Repeat repeat:
                return Walk(repeat, from);
            default:
                throw new ArgumentException("There is no such part of a pattern.", nameof(pattern));
        }
    }

    private int Walk(PatternNode.Repeat repeat, int from)
    {
        for (var i = 0; i < repeat.Least; i++)
        {
            from = Walk(repeat.Part, from);
        }

        var end = Add();
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            _steps[from].Add((0, end));
            from = Walk(repeat.Part, from);
        }

        _steps[from].Add((0, end));
        return end;
    }

    private int Add()
    {
        _steps.Add([]);
        _labels.Add(0);
        return _steps.Count - 1;
    }
}
