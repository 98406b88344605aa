using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Cycles;
using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;
using Audiences.Uploader.Bus;

namespace Audiences.Uploader.Tests.Support;

/// <summary>What the uploader told the others.</summary>
public sealed class RecordedEvents : IUploaderEvents
{
    public List<object> All { get; } = [];

    public bool BusIsAway { get; set; }

    public Task PublishAsync(AudienceState state, CancellationToken cancellationToken) => Note(state);

    public Task<bool> ApplyAsync(AudienceState state, CancellationToken cancellationToken)
    {
        All.Add(state);
        return Task.FromResult(true);
    }

    public Task PublishAsync(UserErasureCompleted completed, CancellationToken cancellationToken) => Note(completed);

    public Task PublishAsync(AdAccountAccessFailed failed, CancellationToken cancellationToken) => Note(failed);

    public Task PublishAsync(SegmentSnapshotRequested requested, CancellationToken cancellationToken) =>
        BusIsAway ? Task.FromException(new InvalidOperationException("The bus is away.")) : Note(requested);

    public Task PublishAsync(RefreshCycleStarted started, CancellationToken cancellationToken) => Note(started);

    public Task PublishAsync(RefreshCycleCompleted completed, CancellationToken cancellationToken) => Note(completed);

    public Task PublishAsync(RefreshCycleFailed failed, CancellationToken cancellationToken) => Note(failed);

    private Task Note(object message)
    {
        All.Add(message);
        return Task.CompletedTask;
    }
}
