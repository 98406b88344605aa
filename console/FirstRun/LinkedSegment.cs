namespace Audiences.Console.FirstRun;

/// <summary>What of an audience the first steps need.</summary>
/// <param name="Id">The audience.</param>
/// <param name="Name">Its name.</param>
/// <param name="SegmentId">Its segment.</param>
/// <param name="CustomAudienceId">Meta's number; null until it is created there.</param>
/// <param name="Status">How it stands.</param>
/// <param name="StatusReason">Why.</param>
/// <param name="Counts">In numbers.</param>
/// <param name="LastCycle">The newest cycle.</param>
public sealed record LinkedSegment(Guid Id, string Name, string SegmentId, string? CustomAudienceId, string Status, string? StatusReason, LinkedCounts Counts, NewestCycle? LastCycle);
