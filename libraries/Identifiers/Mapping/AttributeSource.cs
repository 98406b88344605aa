namespace Audiences.Identifiers;

/// <summary>Where one export attribute comes from: a path, or a constant.</summary>
internal sealed record AttributeSource(string Attribute, PropertyPath? Path, string? Constant)
{
    /// <summary>The publisher hashes the values itself.</summary>
    public bool Hashed { get; init; }

    /// <summary>How the publisher writes dates of birth; null means any form that can't be misread.</summary>
    public string? DateFormat { get; init; }
}
