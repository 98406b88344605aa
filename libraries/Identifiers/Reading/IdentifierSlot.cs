namespace Audiences.Identifiers;

/// <summary>Where an identifier of a record that is being read stands.</summary>
/// <param name="Key">Its kind.</param>
/// <param name="Start">The first byte of its value.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct IdentifierSlot(MatchKey Key, int Start, int Length)
{
    /// <summary>The order within a set: by kind, then by bytes.</summary>
    public int CompareTo(IdentifierSlot other, ReadOnlySpan<byte> values) => Key != other.Key
        ? (int)Key - (int)other.Key
        : values.Slice(Start, Length).SequenceCompareTo(values.Slice(other.Start, other.Length));
}
