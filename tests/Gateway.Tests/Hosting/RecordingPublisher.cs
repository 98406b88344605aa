using System.Collections.Concurrent;
using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Tests.Hosting;

/// <summary>Keeps what was published; fails where a test says so.</summary>
internal sealed class RecordingPublisher : IEventPublisher
{
    private int _calls;

    public ConcurrentQueue<(string Workspace, IReadOnlyList<MembershipEvent> Events)> Chunks { get; } = new();

    public IEnumerable<MembershipEvent> Events => Chunks.SelectMany(chunk => chunk.Events);

    /// <summary>Says by the number of the call, from 1, whether it fails.</summary>
    public Func<int, bool> Fails { get; set; } = _ => false;

    public async Task PublishAsync(string workspace, IReadOnlyList<MembershipEvent> events, CancellationToken cancellationToken)
    {
        var call = Interlocked.Increment(ref _calls);
        await Task.Yield();
        if (Fails(call))
        {
            throw new EventsNotPublishedException(new InvalidOperationException("The broker is away."));
        }

        Chunks.Enqueue((workspace, events));
    }
}
