using MassTransit;

namespace Audiences.Contracts.Audiences;

/// <summary>
/// The link of a segment to a custom audience as it stands. Subscribers keep the highest <see cref="Version"/>. Sent as
/// a request it is answered with <see cref="AudienceStateApplied"/> once the subscriber has stored it.
/// </summary>
[EntityName("audiences.audience-state")]
[MessageUrn("audiences:audience-state")]
public sealed record AudienceState
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>Counts this audience's changes up.</summary>
    public required long Version { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The segment that feeds it.</summary>
    public required string SegmentId { get; init; }

    /// <summary>The account that it is sent with, whose mapping applies.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>All of them must hold for a member; none means everybody in the segment.</summary>
    public required IReadOnlyList<AudienceCondition> Conditions { get; init; }

    /// <summary>It was unlinked; this is the last state, or the last but one while <see cref="Ending"/>.</summary>
    public bool Deleted { get; init; }

    /// <summary>It was unlinked, but what is to happen at Meta has not happened yet.</summary>
    public bool Ending { get; init; }

    /// <summary>It takes LOOKALIKE_VALUE: only then do its members' identifiers hold it. It never changes; absent means false.</summary>
    public bool ValueBased { get; init; }
}
