using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Telemetry;

/// <summary>What a request to Meta is for.</summary>
/// <param name="AudienceId">The audience.</param>
/// <param name="CycleId">The refresh cycle.</param>
/// <param name="Direction"><c>add</c>, <c>remove</c> or <c>replace</c>.</param>
public sealed record UploadPurpose(Guid AudienceId, Guid CycleId, string Direction)
{
    internal static UploadPurpose Of(Lease lease, CycleProgress progress, string direction) => new(lease.AudienceId, progress.CycleId, direction);
}
