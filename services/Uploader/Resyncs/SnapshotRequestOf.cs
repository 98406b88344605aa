using Audiences.Contracts.Membership;

namespace Audiences.Uploader.Resyncs;

/// <summary>What customer data platforms are asked.</summary>
internal static class SnapshotRequestOf
{
    public static SegmentSnapshotRequested Request(this Resync resync, string segmentId) => new()
    {
        Workspace = resync.Workspace,
        SegmentId = segmentId,
        AudienceId = resync.AudienceId,
        ResyncId = resync.Id,
        RequestedAt = resync.RequestedAt,
        Reason = resync.Reason,
    };
}
