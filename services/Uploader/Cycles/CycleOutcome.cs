using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>How a cycle ended.</summary>
/// <param name="Failure">Why it failed; null when it completed.</param>
/// <param name="NextCycleAt">When the next is due, in UTC; null when only a person can bring it on.</param>
/// <param name="NotBefore">No cycle earlier, whoever asks for it.</param>
/// <param name="AudienceStatus">The audience's status from now on; one that somebody paused meanwhile stays paused.</param>
internal sealed record CycleOutcome(MetaVerdict? Failure, DateTimeOffset? NextCycleAt, DateTimeOffset? NotBefore, string AudienceStatus);
