using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Cycles;
using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;

namespace Audiences.Uploader.Bus;

/// <summary>What the uploader tells the others.</summary>
public interface IUploaderEvents
{
    /// <summary>The state of an audience; somebody must receive it.</summary>
    Task PublishAsync(AudienceState state, CancellationToken cancellationToken);

    /// <summary>The same as a request; true once the subscriber has stored it, false when no answer came in time.</summary>
    Task<bool> ApplyAsync(AudienceState state, CancellationToken cancellationToken);

    /// <summary>The end of an erasure; somebody must receive it.</summary>
    Task PublishAsync(UserErasureCompleted completed, CancellationToken cancellationToken);

    /// <summary>Meta refused the account; somebody must receive it.</summary>
    Task PublishAsync(AdAccountAccessFailed failed, CancellationToken cancellationToken);

    /// <summary>A segment's members are wanted again; somebody must receive it.</summary>
    Task PublishAsync(SegmentSnapshotRequested requested, CancellationToken cancellationToken);

    /// <summary>A cycle began.</summary>
    Task PublishAsync(RefreshCycleStarted started, CancellationToken cancellationToken);

    /// <summary>A cycle completed.</summary>
    Task PublishAsync(RefreshCycleCompleted completed, CancellationToken cancellationToken);

    /// <summary>A cycle failed.</summary>
    Task PublishAsync(RefreshCycleFailed failed, CancellationToken cancellationToken);
}
