using MassTransit;

namespace Audiences.Contracts.Cycles;

/// <summary>An uploader began to close the distance between what an audience ought to hold and what Meta holds.</summary>
[EntityName("audiences.refresh-cycle-started")]
[MessageUrn("audiences:refresh-cycle-started")]
public sealed record RefreshCycleStarted
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>One of <see cref="CycleTriggers"/>.</summary>
    public required string Trigger { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }
}
