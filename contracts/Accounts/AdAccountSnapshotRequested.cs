using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>A service starts and wants the state of every ad account published again.</summary>
[EntityName("audiences.ad-account-snapshot-requested")]
[MessageUrn("audiences:ad-account-snapshot-requested")]
public sealed record AdAccountSnapshotRequested
{
    /// <summary>Who asks: the service's name.</summary>
    public required string RequestedBy { get; init; }
}
