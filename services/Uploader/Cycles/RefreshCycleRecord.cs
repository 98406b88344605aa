namespace Audiences.Uploader.Cycles;

/// <summary>One refresh cycle in the audience's history.</summary>
public sealed class RefreshCycleRecord
{
    /// <summary>The cycle.</summary>
    public required Guid Id { get; set; }

    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>Schedule or demand.</summary>
    public required string Trigger { get; set; }

    /// <summary>One of <see cref="CycleStatuses"/>.</summary>
    public required string Status { get; set; }

    /// <summary>Members added.</summary>
    public long Added { get; set; }

    /// <summary>Members removed.</summary>
    public long Removed { get; set; }

    /// <summary>Rows that Meta called invalid.</summary>
    public long Rejected { get; set; }

    /// <summary>Requests that Meta accepted.</summary>
    public int Requests { get; set; }

    /// <summary>Samples of invalid entries as Meta gave them, a JSON array, capped.</summary>
    public string InvalidEntrySamples { get; set; } = "[]";

    /// <summary>Meta's error code.</summary>
    public int? ErrorCode { get; set; }

    /// <summary>Meta's error subcode.</summary>
    public int? ErrorSubcode { get; set; }

    /// <summary>Why it failed and what to do, for people.</summary>
    public string? ErrorReason { get; set; }

    /// <summary>When the next attempt is due after a failure, in UTC.</summary>
    public DateTimeOffset? RetryAt { get; set; }

    /// <summary>When it was asked for or became due, in UTC.</summary>
    public required DateTimeOffset RequestedAt { get; set; }

    /// <summary>When an uploader began it, in UTC.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The trace of the cycle.</summary>
    public string? TraceId { get; set; }
}
