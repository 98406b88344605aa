namespace Audiences.Contracts.Membership;

/// <summary>A user who ought not to be in the audience.</summary>
public sealed record DisqualifiedMember
{
    /// <summary>The user's id at the publisher.</summary>
    public required string UserId { get; init; }

    /// <summary>The event that the user's membership of the segment stems from.</summary>
    public required MembershipVersion Version { get; init; }

    /// <summary>One of <see cref="DisqualificationReasons"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// With <see cref="DisqualificationReasons.Consent"/> alone: the match keys of the membership that consent holds
    /// back, so that consent given again brings the user back whatever the order in which the messages arrive.
    /// </summary>
    public byte[]? Identifiers { get; init; }

    /// <summary>The version of the mapping that made the identifiers; absent means 0. See <see cref="QualifiedMember.MappingVersion"/>.</summary>
    public long MappingVersion { get; init; }

    /// <summary>The version of the audience's state whose conditions were judged; absent means 0. See <see cref="QualifiedMember.AudienceVersion"/>.</summary>
    public long AudienceVersion { get; init; }

    /// <summary>The newest statement about consent, if there is one.</summary>
    public ConsentState? Consent { get; init; }

    /// <summary>The W3C trace context of the event.</summary>
    public string? TraceParent { get; init; }
}
