using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Mappings;

/// <summary>What a mapping makes of an event.</summary>
/// <param name="Identifiers">The identifiers; empty if there is nothing to send.</param>
/// <param name="Bytes">The same in the bytes that travel.</param>
/// <param name="Rejections">The values that can't be sent.</param>
/// <param name="Counts">How each attribute's values came out.</param>
public sealed record IdentifiedEvent(IdentifierSet Identifiers, byte[] Bytes, IReadOnlyList<RejectedValue> Rejections, AttributeCounts Counts)
{
    /// <summary>The bytes without the person's value, for audiences that are not value-based.</summary>
    public byte[] BytesWithoutValue { get; } = Identifiers.HasValue ? Identifiers.WithoutValue().ToBytes() : Bytes;

    /// <summary>Without a mapping there is nobody.</summary>
    public static IdentifiedEvent Nobody { get; } = new(IdentifierSet.Empty, IdentifierSet.Empty.ToBytes(), [], new AttributeCounts());
}
