namespace Audiences.Identifiers;

/// <summary>All identifiers of one person: sorted, without repetition, so equal sets are equal bytes.</summary>
public sealed class IdentifierSet : IEquatable<IdentifierSet>
{
    // Made from either, and the other when it is asked for.
    private readonly byte[]? _bytes;
    private Identifier[]? _items;

    private IdentifierSet(Identifier[] items) => _items = items;

    private IdentifierSet(byte[] bytes) => _bytes = bytes;

    /// <summary>The set of a person about whom nothing can be sent.</summary>
    public static IdentifierSet Empty { get; } = new(Array.Empty<Identifier>());

    /// <summary>The identifiers by match key, then by value.</summary>
    public IReadOnlyList<Identifier> Items => All;

    /// <summary>There is nothing to send.</summary>
    public bool IsEmpty => _bytes is null ? _items!.Length == 0 : _bytes.Length == 1;

    /// <summary>Nobody can be found by it: it is empty, or says no more than what a person is worth.</summary>
    public bool FindsNobody => !Array.Exists(All, item => MatchKeys.FindsPeople(item.Key));

    /// <summary>It holds LOOKALIKE_VALUE, which is the last of all keys.</summary>
    public bool HasValue => _bytes is null ? _items is [.., { Key: MatchKey.LookalikeValue }] : IdentifierSetCodec.LastKey(_bytes) == MatchKey.LookalikeValue;

    private Identifier[] All => _items ??= IdentifierSetCodec.Read(_bytes);

    /// <summary>The same set without LOOKALIKE_VALUE, for audiences that are not value-based.</summary>
    public IdentifierSet WithoutValue() =>
        HasValue ? new IdentifierSet([.. All.Where(item => item.Key != MatchKey.LookalikeValue)]) : this;

    /// <summary>Sorts the identifiers and drops repetitions.</summary>
    /// <exception cref="ArgumentException">A value has not the form of its key (32 bytes, or UTF-8 text).</exception>
    public static IdentifierSet Create(IEnumerable<Identifier> identifiers)
    {
        var items = identifiers.ToArray();
        foreach (var item in items)
        {
            if (IdentifierSetCodec.Problem(item) is { } problem)
            {
                throw new ArgumentException(problem, nameof(identifiers));
            }
        }

        return items.Length == 0 ? Empty : new IdentifierSet(SortedAndDistinct(items));
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="FormatException">These are not the bytes of a set.</exception>
    public static IdentifierSet Parse(ReadOnlyMemory<byte> bytes)
    {
        var items = IdentifierSetCodec.Read(bytes);
        return items.Length == 0 ? Empty : new IdentifierSet(items);
    }

    /// <summary>
    /// A version byte (1), then each identifier in order: the key's number and the 32 bytes of a hash,
    /// or for text the length in bytes (unsigned LEB128) and the UTF-8.
    /// </summary>
    public byte[] ToBytes() => _bytes is null ? IdentifierSetCodec.Write(_items) : [.. _bytes];

    /// <inheritdoc />
    public bool Equals(IdentifierSet? other) =>
        other is not null && (_bytes is not null && other._bytes is not null ? _bytes.AsSpan().SequenceEqual(other._bytes) : All.AsSpan().SequenceEqual(other.All));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as IdentifierSet);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in All)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The kinds only: an identifier must not slip into a log.</summary>
    public override string ToString() => string.Join(' ', All);

    /// <summary>The set of bytes as <see cref="ToBytes"/> writes them, which become its own.</summary>
    internal static IdentifierSet OfCanonical(byte[] bytes) => bytes.Length == 1 ? Empty : new IdentifierSet(bytes);

    private static Identifier[] SortedAndDistinct(Identifier[] items)
    {
        Array.Sort(items);
        var kept = 1;
        for (var i = 1; i < items.Length; i++)
        {
            if (!items[i].Equals(items[kept - 1]))
            {
                items[kept++] = items[i];
            }
        }

        return kept == items.Length ? items : items[..kept];
    }
}
