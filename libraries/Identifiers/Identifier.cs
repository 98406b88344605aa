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

    /// <summary>How many bytes <see cref="WriteText"/> writes.</summary>
    public int TextLength => MatchKeys.IsHashed(Key) ? Value.Length * 2 : Value.Length;

    /// <summary>Writes what <see cref="ToText"/> says as UTF-8, without a string in between.</summary>
    /// <returns>How many bytes that were: <see cref="TextLength"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> is too short.</exception>
    public int WriteText(Span<byte> utf8)
    {
        if (MatchKeys.IsHashed(Key))
        {
            return Convert.TryToHexStringLower(Value.Span, utf8, out var written)
                ? written
                : throw new ArgumentException("The text does not fit.", nameof(utf8));
        }

        Value.Span.CopyTo(utf8);
        return Value.Length;
    }

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
        Key == other.Key ? Value.Span.SequenceCompareTo(other.Value.Span) : (int)Key - (int)other.Key;

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
