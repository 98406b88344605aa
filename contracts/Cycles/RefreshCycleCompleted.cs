using MassTransit;

namespace Audiences.Contracts.Cycles;

/// <summary>A refresh cycle sent all that was due when it came to it.</summary>
[EntityName("audiences.refresh-cycle-completed")]
[MessageUrn("audiences:refresh-cycle-completed")]
public sealed record RefreshCycleCompleted
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Members added.</summary>
    public required long Added { get; init; }

    /// <summary>Members removed.</summary>
    public required long Removed { get; init; }

    /// <summary>Rows that Meta called invalid.</summary>
    public required long Rejected { get; init; }

    /// <summary>Requests that Meta accepted.</summary>
    public required int Requests { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended, in UTC.</summary>
    public required DateTimeOffset CompletedAt { get; init; }
}
