namespace Audiences.Contracts.Membership;

/// <summary>A user who ought to be in the audience.</summary>
public sealed record QualifiedMember
{
    /// <summary>The user's id at the publisher.</summary>
    public required string UserId { get; init; }

    /// <summary>The event that says so.</summary>
    public required MembershipVersion Version { get; init; }

    /// <summary>
    /// The user's match keys in the compact form of <c>IdentifierSet</c> (hashes as 32 bytes each), in JSON base64.
    /// Null says that only the consent changed: those stored for this version stay.
    /// </summary>
    public byte[]? Identifiers { get; init; }

    /// <summary>
    /// The version of the mapping that made the identifiers; absent means 0. Of the same event, the identifiers of the
    /// higher one count.
    /// </summary>
    public long MappingVersion { get; init; }

    /// <summary>
    /// The version of the audience's state whose conditions were judged; absent means 0. Of the same event, the verdict
    /// by the higher one counts, and of two by the same one the disqualification.
    /// </summary>
    public long AudienceVersion { get; init; }

    /// <summary>The newest statement about consent, if there is one.</summary>
    public ConsentState? Consent { get; init; }

    /// <summary>The W3C trace context of the event, so that the request to Meta can link to it.</summary>
    public string? TraceParent { get; init; }
}
