namespace Audiences.Console.Api.CustomAudiences;

/// <summary>An audience, as <c>GET /v1/audiences</c> shows it.</summary>
public sealed record Audience
{
    /// <summary>The audience.</summary>
    public Guid Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The segment that feeds it.</summary>
    public string SegmentId { get; init; } = "";

    /// <summary>The account that it is sent with.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Meta's number; null until it is created there.</summary>
    public string? CustomAudienceId { get; init; }

    /// <summary>How users become rows; null: as the account's mapping says.</summary>
    public string? Action { get; init; }

    /// <summary>Linked identifiers go along.</summary>
    public bool Boost { get; init; }

    /// <summary>An ISO 8601 duration.</summary>
    public string RefreshInterval { get; init; } = "";

    /// <summary>What an event's properties must meet.</summary>
    public IReadOnlyList<AudienceCondition> Conditions { get; init; } = [];

    /// <summary><c>active</c>, <c>paused</c>, <c>failing</c>, or <c>deleted</c> while the last cycle is to come.</summary>
    public string Status { get; init; } = "";

    /// <summary>Why, and what to do.</summary>
    public string? StatusReason { get; init; }

    /// <summary>In numbers.</summary>
    public AudienceCounts Counts { get; init; } = new();

    /// <summary>The newest cycle that has begun or waits.</summary>
    public AudienceCycle? LastCycle { get; init; }

    /// <summary>When the next is due; null while paused.</summary>
    public DateTimeOffset? NextCycleAt { get; init; }

    /// <summary>When it was linked.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether it should ask for its members again.</summary>
    public AudienceResync? Resync { get; init; }

    /// <summary>What people say about it.</summary>
    public string? Description { get; init; }

    /// <summary>It existed at Meta before it was linked.</summary>
    public bool Adopted { get; init; }

    /// <summary>An ISO 8601 duration: members whom no event confirms for so long leave; null: never.</summary>
    public string? Retention { get; init; }

    /// <summary>What Meta last said of it.</summary>
    public AudienceAtMeta? AtMeta { get; init; }

    /// <summary>Its rows have a value.</summary>
    public bool ValueBased { get; init; }

    /// <summary>In lists: how large it was lately, oldest first.</summary>
    public IReadOnlyList<AudienceSize>? Sizes { get; init; }

    /// <summary>A cycle waits or runs.</summary>
    public bool IsWorking => LastCycle?.Status is "queued" or "running";
}
