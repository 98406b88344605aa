namespace Audiences.Uploader.Resyncs;

/// <summary>The values of <see cref="Resync.Status"/>.</summary>
public static class ResyncStatuses
{
    /// <summary>Members are waited for, or those whom nobody confirmed are being removed.</summary>
    public const string Running = "running";

    /// <summary>Every member of its start was confirmed or left, or a person ended it.</summary>
    public const string Completed = "completed";

    /// <summary>Another resync of the audience took its place.</summary>
    public const string Superseded = "superseded";

    /// <summary>The audience was unlinked.</summary>
    public const string Cancelled = "cancelled";
}
