namespace Audiences.Identifiers.Plain.Phones;

/// <summary>A part of a pattern of digits.</summary>
internal abstract record PatternNode
{
    /// <summary>No digit at all is enough.</summary>
    public abstract bool IsOptional { get; }

    /// <summary>One of several digits: a bit for each.</summary>
    public sealed record OneOf(int Digits) : PatternNode
    {
        public override bool IsOptional => false;
    }

    /// <summary>One after the other.</summary>
    public sealed record Sequence(List<PatternNode> Parts) : PatternNode
    {
        public override bool IsOptional => Parts.TrueForAll(part => part.IsOptional);
    }

    /// <summary>Any of several.</summary>
    public sealed record Choice(List<PatternNode> Ways) : PatternNode
    {
        public override bool IsOptional => Ways.Exists(way => way.IsOptional);
    }

    /// <summary>The same several times.</summary>
    public sealed record Repeat(PatternNode Part, int Least, int Most) : PatternNode
    {
        public override bool IsOptional => Least == 0 || Part.IsOptional;
    }
}
