using MassTransit;

namespace Audiences.Contracts.Membership;

/// <summary>Users who ought not to be in an audience, each with the reason.</summary>
[EntityName("audiences.members-disqualified")]
[MessageUrn("audiences:members-disqualified")]
public sealed record MembersDisqualified
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The segment that the audience is linked to.</summary>
    public required string SegmentId { get; init; }

    /// <summary>At most 1,000 members.</summary>
    public required IReadOnlyList<DisqualifiedMember> Members { get; init; }
}
