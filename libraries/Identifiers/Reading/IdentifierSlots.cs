namespace Audiences.Identifiers;

/// <summary>The identifiers of a record that is being read, in memory that serves the next record as well.</summary>
internal sealed class IdentifierSlots
{
    // No identifier is longer.
    private const int Room = 1024;

    private byte[] _values = new byte[4 * Room];
    private IdentifierSlot[] _slots = new IdentifierSlot[32];
    private int _count;
    private int _length;
    private uint _keys;

    /// <summary>Where the next identifier is to be written before it is added.</summary>
    public Span<byte> Next
    {
        get
        {
            if (_values.Length - _length < Room)
            {
                Array.Resize(ref _values, 2 * _values.Length);
            }

            return _values.AsSpan(_length);
        }
    }

    public void Clear() => (_count, _length, _keys) = (0, 0, 0);

    /// <summary>There is one of this kind.</summary>
    public bool Has(MatchKey key) => (_keys & (1u << (int)key)) != 0;

    /// <summary>Adds what has been written to <see cref="Next"/>.</summary>
    public void Add(MatchKey key, int length)
    {
        if (_count == _slots.Length)
        {
            Array.Resize(ref _slots, 2 * _count);
        }

        // Sorted as they come, since nearly all come in order.
        var slot = new IdentifierSlot(key, _length, length);
        var at = _count++;
        for (; at > 0 && _slots[at - 1].CompareTo(slot, _values) > 0; at--)
        {
            _slots[at] = _slots[at - 1];
        }

        _slots[at] = slot;
        _length += length;
        _keys |= 1u << (int)key;
    }

    public void Add(MatchKey key, ReadOnlySpan<byte> value)
    {
        value.CopyTo(Next);
        Add(key, value.Length);
    }

    /// <summary>Takes those of a kind out again.</summary>
    public void Remove(MatchKey key)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (_slots[i].Key != key)
            {
                _slots[kept++] = _slots[i];
            }
        }

        _count = kept;
    }

    public IdentifierSet ToSet()
    {
        var kept = Math.Min(1, _count);
        for (var i = 1; i < _count; i++)
        {
            if (_slots[i].CompareTo(_slots[kept - 1], _values) != 0)
            {
                _slots[kept++] = _slots[i];
            }
        }

        return IdentifierSet.OfCanonical(IdentifierSetCodec.Write(_slots.AsSpan(0, kept), _values));
    }
}
