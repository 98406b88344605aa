using MassTransit;

namespace Audiences.Contracts.Membership;

/// <summary>
/// Users who ought to be in an audience, with the identifiers to send. From here on there is no raw personal data.
/// Repeating it or reordering it does no harm: every member carries its version.
/// </summary>
[EntityName("audiences.members-qualified")]
[MessageUrn("audiences:members-qualified")]
public sealed record MembersQualified
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The segment that the audience is linked to.</summary>
    public required string SegmentId { get; init; }

    /// <summary>At most 1,000 members.</summary>
    public required IReadOnlyList<QualifiedMember> Members { get; init; }
}
