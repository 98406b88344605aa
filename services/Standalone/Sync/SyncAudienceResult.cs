namespace Audiences.Standalone.Sync;

/// <summary>How an audience stands after a <c>sync</c>.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="CustomAudienceId">Meta's number of the audience.</param>
/// <param name="Members">Members that Meta has accepted.</param>
/// <param name="Added">Added by this run's cycle.</param>
/// <param name="Removed">Removed by this run's cycle.</param>
/// <param name="Rejected">Members that Meta refused or that have no usable identifier.</param>
/// <param name="Error">Why the cycle failed, if it did.</param>
internal sealed record SyncAudienceResult(string Segment, string? CustomAudienceId, long Members, long Added, long Removed, long Rejected, string? Error);
