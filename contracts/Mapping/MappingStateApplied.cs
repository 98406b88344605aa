using MassTransit;

namespace Audiences.Contracts.Mapping;

/// <summary>From now on, events are mapped as the state says.</summary>
[MessageUrn("audiences:mapping-state-applied")]
public sealed record MappingStateApplied
{
    /// <summary>The account that the mapping belongs to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The version that is stored now.</summary>
    public required long Version { get; init; }
}
