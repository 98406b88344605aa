using Audiences.Contracts.Audiences;

namespace Audiences.Uploader.Endpoints;

/// <summary>Links a segment to a custom audience.</summary>
public sealed record LinkAudienceRequest
{
    /// <summary>1 to 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>1 to 256 characters.</summary>
    public string? SegmentId { get; init; }

    /// <summary>The ad account; absent means the default one.</summary>
    public Guid? AccountId { get; init; }

    /// <summary><c>singleIdentifier</c> or <c>multipleIdentifiers</c>; absent means as the account's mapping says.</summary>
    public string? Action { get; init; }

    /// <summary>Identifiers that identity links name as the same person's go along with its members; absent: false.</summary>
    public bool? Boost { get; init; }

    /// <summary>An ISO 8601 duration from <c>PT1M</c> to <c>P30D</c>; absent means <c>PT1H</c>.</summary>
    public string? RefreshInterval { get; init; }

    /// <summary>Meta's number of an audience that exists; absent means that one is created.</summary>
    public string? CustomAudienceId { get; init; }

    /// <summary>What an event's properties must meet, all of them.</summary>
    public IReadOnlyList<AudienceCondition>? Conditions { get; init; }

    /// <summary>Shown at Meta; 1 to 500 characters, no personal data.</summary>
    public string? Description { get; init; }

    /// <summary><c>USER_PROVIDED_ONLY</c> (when absent), <c>PARTNER_PROVIDED_ONLY</c> or <c>BOTH_USER_AND_PARTNER_PROVIDED</c>; told Meta when it is created.</summary>
    public string? CustomerFileSource { get; init; }

    /// <summary>An ISO 8601 duration from <c>P1D</c> to <c>P3650D</c>: members whom no event confirms for so long leave. Absent: never.</summary>
    public string? Retention { get; init; }

    /// <summary>Meta's Limited Data Use for its rows; absent: nothing is said.</summary>
    public LimitedDataUseRequest? LimitedDataUse { get; init; }

    /// <summary>
    /// Its rows get the value of the attribute <c>lookalikeValue</c>, as a seed for value-based lookalikes. With the action
    /// <c>multipleIdentifiers</c> alone, and for good; absent: false.
    /// </summary>
    public bool? ValueBased { get; init; }

    /// <summary>Ask the customer data platform at once for the segment's members: those of earlier events are missing else.</summary>
    public bool? Resync { get; init; }
}
