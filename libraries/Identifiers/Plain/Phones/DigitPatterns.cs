namespace Audiences.Identifiers.Plain.Phones;

/// <summary>Several patterns that are matched at once, a look-up a digit (a deterministic automaton).</summary>
internal sealed class DigitPatterns
{
    /// <summary>The label of a pattern that may match a beginning.</summary>
    public const int Start = 1;

    /// <summary>The label of a pattern that has to match all.</summary>
    public const int WholeOnly = 2;

    private const int Digits = 10;
    private const int First = 1;

    // Where nothing matches any more is 0.
    private readonly List<int[]> _next = [new int[Digits]];
    private readonly List<int> _labels = [0];
    private readonly Dictionary<string, int> _known = [];
    private readonly int[] _table;
    private readonly int[] _ends;

    /// <summary>Works out all ways through the graph.</summary>
    public DigitPatterns(PatternGraph graph)
    {
        var first = new SortedSet<int>();
        graph.Reach(graph.Start, first);
        var waiting = new Queue<SortedSet<int>>();
        Place(first, graph, waiting);
        for (var at = First; waiting.TryDequeue(out var places); at++)
        {
            for (var digit = 0; digit < Digits; digit++)
            {
                _next[at][digit] = Place(graph.Next(places, digit), graph, waiting);
            }
        }

        _table = [.. _next.SelectMany(row => row)];
        _ends = [.. _labels];
        (_next, _labels, _known) = ([], [], []);
    }

    /// <summary>The labels of the patterns that match all of the digits.</summary>
    public int Match(ReadOnlySpan<byte> digits)
    {
        var at = First;
        foreach (var digit in digits)
        {
            at = _table[(at * Digits) + digit - '0'];
        }

        return _ends[at];
    }

    /// <summary>
    /// The length of the one beginning of the digits that matches, 0 if none does but an empty one, and
    /// <see cref="PlainText.None"/> if several do, or all of it.
    /// </summary>
    public int MatchStart(ReadOnlySpan<byte> digits)
    {
        var (at, found) = (First, 0);
        for (var i = 0; i < digits.Length && at != 0; i++)
        {
            at = _table[(at * Digits) + digits[i] - '0'];
            if ((_ends[at] & WholeOnly) != 0 && i + 1 == digits.Length)
            {
                return PlainText.None;
            }

            if ((_ends[at] & Start) != 0)
            {
                if (found != 0)
                {
                    return PlainText.None;
                }

                found = i + 1;
            }
        }

        return found;
    }

    private int Place(SortedSet<int> places, PatternGraph graph, Queue<SortedSet<int>> waiting)
    {
        if (places.Count == 0)
        {
            return 0;
        }

        var name = string.Join(' ', places);
        if (!_known.TryGetValue(name, out var at))
        {
            at = _next.Count;
            _known.Add(name, at);
            _next.Add(new int[Digits]);
            _labels.Add(graph.Labels(places));
            waiting.Enqueue(places);
        }

        return at;
    }
}
