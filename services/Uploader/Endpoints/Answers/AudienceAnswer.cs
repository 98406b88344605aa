using Audiences.Contracts.Audiences;
using Audiences.Uploader.CustomAudiences;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>An audience as callers see it.</summary>
/// <param name="Id">The audience.</param>
/// <param name="Name">Its name.</param>
/// <param name="SegmentId">The segment that feeds it.</param>
/// <param name="AccountId">The account that it is sent with.</param>
/// <param name="CustomAudienceId">Meta's number; absent until it is created there.</param>
/// <param name="Action">How users become rows; absent means as the account's mapping says.</param>
/// <param name="Boost">Do linked identifiers go along with its members?</param>
/// <param name="RefreshInterval">An ISO 8601 duration.</param>
/// <param name="Conditions">What an event's properties must meet.</param>
/// <param name="Status">active, paused, failing, or deleted while the last cycle is to come.</param>
/// <param name="StatusReason">Why.</param>
/// <param name="Counts">In numbers.</param>
/// <param name="LastCycle">The newest cycle that has begun or waits.</param>
/// <param name="NextCycleAt">When the next is due, in UTC; absent while paused.</param>
/// <param name="CreatedAt">When it was linked, in UTC.</param>
/// <param name="Resync">Whether it should ask for its members again, and the request that runs.</param>
/// <param name="Description">What people say about it.</param>
/// <param name="CustomerFileSource">Where its customers' data comes from, as Meta was told.</param>
/// <param name="Adopted">It existed at Meta before it was linked.</param>
/// <param name="Retention">An ISO 8601 duration: members whom no event confirms for so long leave; absent: never.</param>
/// <param name="LimitedDataUse">Goes along with rows that are added.</param>
/// <param name="AtMeta">What Meta last said of it; absent before the first answer.</param>
/// <param name="ValueBased">Do its rows have the value of <c>lookalikeValue</c>?</param>
/// <param name="CountedAt">In lists: when its members were counted, in UTC, some seconds after they change; absent: just now.</param>
/// <param name="Sizes">In lists: how large it was lately, oldest first.</param>
public sealed record AudienceAnswer(
    Guid Id,
    string Name,
    string SegmentId,
    Guid AccountId,
    string? CustomAudienceId,
    string? Action,
    bool Boost,
    string RefreshInterval,
    IReadOnlyList<AudienceCondition> Conditions,
    string Status,
    string? StatusReason,
    AudienceCounts Counts,
    CycleAnswer? LastCycle,
    DateTimeOffset? NextCycleAt,
    DateTimeOffset CreatedAt,
    AudienceResyncAnswer Resync,
    string? Description,
    string CustomerFileSource,
    bool Adopted,
    string? Retention,
    LimitedDataUse? LimitedDataUse,
    AtMetaAnswer? AtMeta,
    bool ValueBased,
    DateTimeOffset? CountedAt = null,
    IReadOnlyList<AudienceSizeAnswer>? Sizes = null);
