namespace Audiences.Console.Operations;

/// <summary>
/// How many events came in each minute, from a counter that is read from time to time: what came between two readings is
/// spread evenly over the time between them. It goes on while people look at other pages.
/// </summary>
public sealed class EventMeter
{
    private const int Minutes = 60;
    private readonly List<(DateTimeOffset At, long Events)> _readings = [];
    private string? _workspace;

    /// <summary>The events since the first reading of the last hour; null until there are two.</summary>
    public long? Counted => _readings.Count > 1 ? _readings[^1].Events - _readings[0].Events : null;

    /// <summary>A reading of a workspace's counter; one of another workspace starts anew.</summary>
    public void Read(string? workspace, long events, DateTimeOffset at)
    {
        if (workspace != _workspace || (_readings.Count > 0 && events < _readings[^1].Events))
        {
            _readings.Clear();
        }

        _workspace = workspace;
        _readings.Add((at, events));
        _readings.RemoveAll(reading => reading.At < at.AddMinutes(-Minutes));
    }

    /// <summary>The last sixty minutes, oldest first.</summary>
    /// <param name="until">The start of the minute that runs.</param>
    public IReadOnlyList<double> ByMinute(DateTimeOffset until) => [.. Enumerable.Range(1 - Minutes, Minutes).Select(minute => Math.Round(Within(until.AddMinutes(minute))))];

    private double Within(DateTimeOffset start)
    {
        var (end, sum) = (start.AddMinutes(1), 0.0);
        foreach (var (before, after) in _readings.Zip(_readings.Skip(1)))
        {
            var both = (after.At < end ? after.At : end) - (before.At > start ? before.At : start);
            if (both > TimeSpan.Zero)
            {
                sum += (after.Events - before.Events) * (both / (after.At - before.At));
            }
        }

        return sum;
    }
}
