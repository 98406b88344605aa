namespace Audiences.Console.Api.Operations;

/// <summary>The workspace's work in numbers, as <c>GET /v1/activity</c> shows it.</summary>
public sealed record WorkspaceActivity
{
    /// <summary>Audiences that are not unlinked.</summary>
    public long Audiences { get; init; }

    /// <summary>Of them, those whose next cycle is overdue.</summary>
    public long Overdue { get; init; }

    /// <summary>For how long the longest overdue one has waited, in seconds.</summary>
    public double LagSeconds { get; init; }

    /// <summary>Cycles that run.</summary>
    public long Running { get; init; }

    /// <summary>Cycles that wait.</summary>
    public long Queued { get; init; }

    /// <summary>Cycles that ended within the last hour.</summary>
    public long CyclesLastHour { get; init; }

    /// <summary>Of them, those that failed.</summary>
    public long FailedLastHour { get; init; }

    /// <summary>Members that they added.</summary>
    public long AddedLastHour { get; init; }

    /// <summary>Members that they removed.</summary>
    public long RemovedLastHour { get; init; }
}
