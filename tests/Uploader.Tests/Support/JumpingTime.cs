using Microsoft.Extensions.Time.Testing;

namespace Audiences.Uploader.Tests.Support;

/// <summary>
/// A clock that stands still, but for short pauses (between attempts, before a limit): whoever pauses finds the clock
/// moved on at once.
/// </summary>
public sealed class JumpingTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(20);

    /// <summary>The pauses so far, in order.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);

        // A delay waits for itself; deadlines and beats are of other kinds, and keep to the clock.
        if (state is Task && dueTime > TimeSpan.Zero && dueTime <= Short)
        {
            Pauses.Add(dueTime);
            Advance(dueTime);
        }

        return timer;
    }
}
