namespace Audiences.Standalone.Client;

/// <summary>A refresh cycle, as far as the commands need it.</summary>
internal sealed record CycleAnswer(Guid Id, string Status, long Added, long Removed, long Rejected, int Requests, string? Reason)
{
    /// <summary>It will not change any more.</summary>
    public bool IsOver => Status is "completed" or "failed";
}
