namespace Audiences.Contracts.Identities;

/// <summary>
/// One statement about a pair of identifiers. Of several about a pair, the later wins: first <see cref="OccurredAt"/>, then
/// <see cref="Sequence"/> (none is older than any), then <see cref="LinkId"/> by the bytes of its UTF-8; of two with the
/// same version, the one that says unlinked.
/// </summary>
public sealed record IdentityLinkState
{
    /// <summary>Are both the same person's?</summary>
    public required bool Linked { get; init; }

    /// <summary>When it became so, in UTC, to 100 nanoseconds.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The publisher's sequence number, if it gave one.</summary>
    public long? Sequence { get; init; }

    /// <summary>The publisher's id of the statement.</summary>
    public required string LinkId { get; init; }

    /// <summary>One of the two.</summary>
    public required HashedIdentity A { get; init; }

    /// <summary>The other one.</summary>
    public required HashedIdentity B { get; init; }
}
