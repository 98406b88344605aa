using System.Text;

namespace Audiences.Identifiers;

/// <summary>One identifier of a person, ready for Meta.</summary>
/// <param name="Key">Its kind.</param>
/// <param name="Value">The SHA-256 (32 bytes) of the normalised value, or UTF-8 text for keys that are not hashed.</param>
public readonly record struct Identifier(MatchKey Key, ReadOnlyMemory<byte> Value) : IComparable<Identifier>
{
    /// <summary>The value as Meta gets it: 64 lower-case hex digits, or the text.</summary>
    public string ToText() =>
        MatchKeys.IsHashed(Key) ? Convert.ToHexStringLower(Value.Span) : Encoding.UTF8.GetString(Value.Span);

    /// <summary>The same kind and the same bytes.</summary>
    public bool Equals(Identifier other) => Key == other.Key && Value.Span.SequenceEqual(other.Value.Span);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Key);
        hash.AddBytes(Value.Span);
        return hash.ToHashCode();
    }

    /// <summary>By kind, then by bytes: the order within a set.</summary>
    public int CompareTo(Identifier other) =>
        Key == other.Key ? Value.Span.SequenceCompareTo(other.Value.Span) : Key.CompareTo(other.Key);

    /// <summary>The kind only: an identifier must not slip into a log.</summary>
    public override string ToString() => MatchKeys.IsDefined(Key) ? MatchKeys.SchemaName(Key) : "?";

    /// <inheritdoc cref="CompareTo" />
    public static bool operator <(Identifier left, Identifier right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo" />
    public static bool operator <=(Identifier left, Identifier right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo" />
    public static bool operator >(Identifier left, Identifier right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo" />
    public static bool operator >=(Identifier left, Identifier right) => left.CompareTo(right) >= 0;
}
