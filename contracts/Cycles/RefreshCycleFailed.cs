using MassTransit;

namespace Audiences.Contracts.Cycles;

/// <summary>A refresh cycle ended early; what it did not send is due in the next one.</summary>
[EntityName("audiences.refresh-cycle-failed")]
[MessageUrn("audiences:refresh-cycle-failed")]
public sealed record RefreshCycleFailed
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>What happened and what to do, for people.</summary>
    public required string Reason { get; init; }

    /// <summary>Meta's error code, if Meta answered.</summary>
    public int? Code { get; init; }

    /// <summary>Meta's error subcode, if it gave one.</summary>
    public int? Subcode { get; init; }

    /// <summary>When the next attempt is due, in UTC.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>When it ended, in UTC.</summary>
    public required DateTimeOffset FailedAt { get; init; }
}
