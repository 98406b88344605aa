namespace Audiences.Uploader.Reconciliation;

/// <summary>One repair of an audience and how far it is. Cycles bring it on, under their lease.</summary>
public sealed class Repair
{
    /// <summary>The repair.</summary>
    public required Guid Id { get; set; }

    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>One of <see cref="RepairModes"/>.</summary>
    public required string Mode { get; set; }

    /// <summary>One of <see cref="RepairStatuses"/>.</summary>
    public string Status { get; set; } = RepairStatuses.Running;

    /// <summary>One of <see cref="RepairStages"/>.</summary>
    public string Stage { get; set; } = RepairStages.Waiting;

    /// <summary>Who asked.</summary>
    public required string RequestedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset RequestedAt { get; set; }

    /// <summary>Members to go through in the present stage.</summary>
    public long Members { get; set; }

    /// <summary>Of them, those that are done.</summary>
    public long Done { get; set; }

    /// <summary>The last user who was emptied out.</summary>
    public string Cursor { get; set; } = "";

    /// <summary>The session that is open at Meta; null when none is.</summary>
    public long? SessionId { get; set; }

    /// <summary>When it was opened, in UTC.</summary>
    public DateTimeOffset? SessionStartedAt { get; set; }

    /// <summary>The number of the session's next batch; it may have been sent.</summary>
    public int NextBatch { get; set; } = 1;

    /// <summary>Sessions that broke off.</summary>
    public int LostSessions { get; set; }

    /// <summary>What last stood in the way, for people.</summary>
    public string? Problem { get; set; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
