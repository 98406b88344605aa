using Audiences.Contracts.Audiences;

namespace Audiences.Uploader.Endpoints;

/// <summary>Changes a link; what is absent stays.</summary>
public sealed record ChangeAudienceRequest
{
    /// <summary>1 to 200 characters; here and at Meta.</summary>
    public string? Name { get; init; }

    /// <summary>An ISO 8601 duration from <c>PT1M</c> to <c>P30D</c>.</summary>
    public string? RefreshInterval { get; init; }

    /// <summary>For events from now on.</summary>
    public IReadOnlyList<AudienceCondition>? Conditions { get; init; }

    /// <summary><c>singleIdentifier</c> or <c>multipleIdentifiers</c>; the next cycle sends all members anew.</summary>
    public string? Action { get; init; }

    /// <summary>true: linked identifiers go along with its members from the next cycle on; false: it takes them out.</summary>
    public bool? Boost { get; init; }

    /// <summary><c>paused</c> or <c>active</c>.</summary>
    public string? Status { get; init; }

    /// <summary>With the status <c>paused</c>: what was sent is taken out at Meta, too; resuming sends it again.</summary>
    public bool? EmptyAtMeta { get; init; }

    /// <summary>1 to 500 characters; here and at Meta.</summary>
    public string? Description { get; init; }

    /// <summary>An ISO 8601 duration from <c>P1D</c> to <c>P3650D</c>, or <c>none</c>.</summary>
    public string? Retention { get; init; }

    /// <summary>For rows that are added from now on; a repair sends all anew.</summary>
    public LimitedDataUseRequest? LimitedDataUse { get; init; }
}
