using MassTransit;

namespace Audiences.Contracts.Audiences;

/// <summary>From now on, events of the segment reach the audience.</summary>
[MessageUrn("audiences:audience-state-applied")]
public sealed record AudienceStateApplied
{
    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The version that is stored now.</summary>
    public required long Version { get; init; }
}
