using MassTransit;

namespace Audiences.Contracts.Audiences;

/// <summary>A service starts and wants the state of every audience published again.</summary>
[EntityName("audiences.audience-snapshot-requested")]
[MessageUrn("audiences:audience-snapshot-requested")]
public sealed record AudienceSnapshotRequested
{
    /// <summary>Who asks: the service's name.</summary>
    public required string RequestedBy { get; init; }
}
