namespace Audiences.Uploader.Reconciliation;

/// <summary>The values of <see cref="Repair.Status"/>.</summary>
public static class RepairStatuses
{
    /// <summary>Refresh cycles work on it.</summary>
    public const string Running = "running";

    /// <summary>A person stopped it; it can be resumed.</summary>
    public const string Stopped = "stopped";

    /// <summary>Meta has taken all of it.</summary>
    public const string Completed = "completed";
}
