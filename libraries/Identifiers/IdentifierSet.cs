namespace Audiences.Identifiers;

/// <summary>All identifiers of one person: sorted, without repetition, so equal sets are equal bytes.</summary>
public sealed class IdentifierSet : IEquatable<IdentifierSet>
{
    private readonly Identifier[] _items;

    private IdentifierSet(Identifier[] items) => _items = items;

    /// <summary>The set of a person about whom nothing can be sent.</summary>
    public static IdentifierSet Empty { get; } = new([]);

    /// <summary>The identifiers by match key, then by value.</summary>
    public IReadOnlyList<Identifier> Items => _items;

    /// <summary>There is nothing to send.</summary>
    public bool IsEmpty => _items.Length == 0;

    /// <summary>Nobody can be found by it: it is empty, or says no more than what a person is worth.</summary>
    public bool FindsNobody => !_items.Any(item => MatchKeys.FindsPeople(item.Key));

    /// <summary>It holds LOOKALIKE_VALUE, which is the last of all keys.</summary>
    public bool HasValue => _items is [.., { Key: MatchKey.LookalikeValue }];

    /// <summary>The same set without LOOKALIKE_VALUE, for audiences that are not value-based.</summary>
    public IdentifierSet WithoutValue() =>
        HasValue ? new IdentifierSet([.. _items.Where(item => item.Key != MatchKey.LookalikeValue)]) : this;

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
    public byte[] ToBytes() => IdentifierSetCodec.Write(_items);

    /// <inheritdoc />
    public bool Equals(IdentifierSet? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as IdentifierSet);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The kinds only: an identifier must not slip into a log.</summary>
    public override string ToString() => string.Join(' ', _items);

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
