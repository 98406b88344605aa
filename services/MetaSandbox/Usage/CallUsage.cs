using System.Collections.Concurrent;

namespace Audiences.MetaSandbox;

/// <summary>
/// Counts the calls of an hour for each ad account.
/// Source: https://developers.facebook.com/docs/graph-api/overview/rate-limiting (business use case, custom audience)
/// </summary>
internal sealed class CallUsage(SandboxOptions options, TimeProvider time)
{
    private const int StandardAccess = 190_000;
    private const int EachAudience = 40;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _calls = new();

    /// <summary>A limit of the tester's; null: Meta's formula, and no refusals.</summary>
    public int? CallsPerHour { get; set; } = options.CallsPerHour;

    /// <summary>The app's own limit is not played: its share only rises.</summary>
    public int CountApp() => Percent(Count(Recent("app")), StandardAccess);

    /// <summary>Counts a call; says how full the hour is and, when it is over, how many minutes to wait.</summary>
    public (int Percent, int MinutesToWait) Count(string key, int audiences)
    {
        var limit = CallsPerHour ?? StandardAccess + EachAudience * audiences;
        var calls = Recent(key);
        lock (calls)
        {
            if (CallsPerHour is not null && calls.Count >= limit)
            {
                var oldest = calls.TryPeek(out var first) ? first : time.GetUtcNow();
                return (100, (int)Math.Ceiling((oldest + Window - time.GetUtcNow()).TotalMinutes));
            }
        }

        return (Percent(Count(calls), limit), 0);
    }

    public void Clear()
    {
        _calls.Clear();
        CallsPerHour = options.CallsPerHour;
    }

    private static int Percent(int calls, int limit) => (int)Math.Ceiling(calls * 100.0 / limit);

    private int Count(Queue<DateTimeOffset> calls)
    {
        lock (calls)
        {
            calls.Enqueue(time.GetUtcNow());
            return calls.Count;
        }
    }

    private Queue<DateTimeOffset> Recent(string key)
    {
        var calls = _calls.GetOrAdd(key, _ => new());
        lock (calls)
        {
            while (calls.TryPeek(out var oldest) && time.GetUtcNow() - oldest >= Window)
            {
                calls.Dequeue();
            }
        }

        return calls;
    }
}
