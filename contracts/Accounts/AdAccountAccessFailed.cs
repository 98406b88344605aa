using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>Meta refused an account's token or permission in the middle of the work; Accounts finds out why.</summary>
[EntityName("audiences.ad-account-access-failed")]
[MessageUrn("audiences:ad-account-access-failed")]
public sealed record AdAccountAccessFailed
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account, as this system numbers it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Meta's error code.</summary>
    public required int Code { get; init; }

    /// <summary>Meta's error subcode.</summary>
    public int? Subcode { get; init; }

    /// <summary>When Meta said so, in UTC: a reconnection after it makes it void.</summary>
    public required DateTimeOffset OccurredAt { get; init; }
}
