namespace Audiences.Identifiers.Plain.Phones;

/// <summary>What is dialled before a number: inside the country, or to leave it.</summary>
internal sealed class DialledPrefix
{
    private const char End = '$';

    private readonly DigitPatterns _patterns;

    /// <summary>Works the pattern out.</summary>
    /// <param name="pattern">Alternatives; the first may stand for whole numbers, and ends in $ then.</param>
    /// <exception cref="NotSupportedException">It has something that is not known here.</exception>
    public DialledPrefix(string pattern)
    {
        var graph = new PatternGraph();
        var end = pattern.IndexOf(End, StringComparison.Ordinal);
        if (end >= 0)
        {
            graph.Add(PatternParser.Parse(pattern[..end]) is { Node: PatternNode.Sequence whole } ? whole : throw PatternParser.Unknown(), DigitPatterns.WholeOnly);
            pattern = pattern[(end + 1)..] is ['|', .. var others] ? others : end + 1 == pattern.Length ? "" : throw PatternParser.Unknown();
        }

        if (pattern.Length > 0)
        {
            var (node, remembers, remembersNothing) = PatternParser.Parse(pattern);
            graph.Add(node, DigitPatterns.Start);
            IsOptional = node.IsOptional;
            Remembers = remembers;
            RemembersNothing = remembersNothing;
        }

        IsPlain = end < 0;
        _patterns = new DigitPatterns(graph);
    }

    /// <summary>Nothing may be dialled as well.</summary>
    public bool IsOptional { get; }

    /// <summary>It has groups that remember what they matched, by which the number may be changed.</summary>
    public bool Remembers { get; }

    /// <summary>Such a group may remember that it matched nothing.</summary>
    public bool RemembersNothing { get; }

    /// <summary>None of it stands for whole numbers.</summary>
    public bool IsPlain { get; }

    /// <summary>Its length; 0 if there is none, and <see cref="PlainText.None"/> if it is not clear.</summary>
    public int LengthIn(ReadOnlySpan<byte> digits) => _patterns.MatchStart(digits);
}
