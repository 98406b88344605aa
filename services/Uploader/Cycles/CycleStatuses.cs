namespace Audiences.Uploader.Cycles;

/// <summary>The values of <see cref="RefreshCycleRecord.Status"/>.</summary>
public static class CycleStatuses
{
    /// <summary>Somebody asked for it; no uploader has begun.</summary>
    public const string Queued = "queued";

    /// <summary>An uploader works on it.</summary>
    public const string Running = "running";

    /// <summary>All that was due when it came to it was sent.</summary>
    public const string Completed = "completed";

    /// <summary>It ended early; what it did not send is due in the next.</summary>
    public const string Failed = "failed";
}
