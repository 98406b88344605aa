using Audiences.Contracts.Audiences;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>The link of a segment to a custom audience at Meta.</summary>
public sealed class CustomAudience
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid Id { get; set; }

    /// <summary>Counts the changes that other services see up.</summary>
    public long Version { get; set; } = 1;

    /// <summary>The name that people gave it; its name at Meta, too.</summary>
    public required string Name { get; set; }

    /// <summary>What people say about it; null: Meta's is left as it is.</summary>
    public string? Description { get; set; }

    /// <summary>Meta has not been told the present name and description yet.</summary>
    public bool DetailsPending { get; set; }

    /// <summary>One of <see cref="CustomerFileSources"/>; said when it is created at Meta.</summary>
    public string CustomerFileSource { get; set; } = CustomerFileSources.User;

    /// <summary>It existed at Meta before it was linked.</summary>
    public bool Adopted { get; set; }

    /// <summary>Goes along with the rows that are added; null: nothing is said.</summary>
    public LimitedDataUse? LimitedDataUse { get; set; }

    /// <summary>Members whom no event confirmed for so long leave; null: never.</summary>
    public TimeSpan? Retention { get; set; }

    /// <summary>No qualified member was last confirmed before this day (since 1970, UTC). Written by cycles alone.</summary>
    public int RetentionOldestDay { get; set; }

    /// <summary>The segment that feeds it.</summary>
    public required string SegmentId { get; set; }

    /// <summary>The account that it is sent with.</summary>
    public required Guid AccountId { get; set; }

    /// <summary>How users become rows; null means as the account's mapping says.</summary>
    public string? Action { get; set; }

    /// <summary>It takes LOOKALIKE_VALUE; settled when it is made, at Meta and here.</summary>
    public bool ValueBased { get; set; }

    /// <summary>The action of the rows that were sent so far; null before the first cycle.</summary>
    public string? SentAction { get; set; }

    /// <summary>Linked identifiers go along with its members.</summary>
    public bool Boost { get; set; }

    /// <summary>What its members are boosted under since the last cycle; null: they are not. Written by the uploader alone.</summary>
    public string? BoostScope { get; set; }

    /// <summary>Members are still to be brought to <see cref="BoostScope"/>.</summary>
    public bool BoostPending { get; set; }

    /// <summary>How often it is refreshed.</summary>
    public required TimeSpan RefreshInterval { get; set; }

    /// <summary>What an event's properties must meet, besides the segment.</summary>
    public List<AudienceCondition> Conditions { get; set; } = [];

    /// <summary>Meta's number of the audience; null until it is created there.</summary>
    public string? CustomAudienceId { get; set; }

    /// <summary>One of <see cref="AudienceStatuses"/>.</summary>
    public string Status { get; set; } = AudienceStatuses.Active;

    /// <summary>It is paused, and what was sent is still to be taken out at Meta.</summary>
    public bool EmptyWhilePaused { get; set; }

    /// <summary>Why it is paused or failing, for people.</summary>
    public string? StatusReason { get; set; }

    /// <summary>What still has to happen at Meta after the unlinking: one of <see cref="AudienceEndings"/>, null when nothing.</summary>
    public string? Ending { get; set; }

    /// <summary>The number of the resync that runs; 0 when none does.</summary>
    public int RunningResync { get; set; }

    /// <summary>The mapping that the running resync, or the last, began with.</summary>
    public long ResyncMappingVersion { get; set; }

    /// <summary>The account's mapping at the link, or at the start of the last resync that was completed.</summary>
    public long MembersMappingVersion { get; set; }

    /// <summary>When it was linked, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; set; }
}
