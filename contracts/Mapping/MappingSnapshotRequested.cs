using MassTransit;

namespace Audiences.Contracts.Mapping;

/// <summary>A service starts and wants the state of every mapping published again.</summary>
[EntityName("audiences.mapping-snapshot-requested")]
[MessageUrn("audiences:mapping-snapshot-requested")]
public sealed record MappingSnapshotRequested
{
    /// <summary>Who asks: the service's name.</summary>
    public required string RequestedBy { get; init; }
}
