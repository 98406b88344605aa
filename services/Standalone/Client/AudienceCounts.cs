namespace Audiences.Standalone.Client;

/// <summary>How an audience stands.</summary>
internal sealed record AudienceCounts(long Desired, long Sent, long DueAdds, long DueRemovals, long Rejected, long Unidentified);
