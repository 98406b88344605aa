using Audiences.SegmentQualifier.Qualification;

namespace Audiences.SegmentQualifier.Properties;

/// <summary>
/// Looks at some events of each batch, and gathers what it sees in memory until it is written, a few seconds later: the
/// names change with a release of the publisher's, not with an event. A process that is killed loses those seconds.
/// </summary>
public sealed class PropertySightings
{
    private const int MostOfBatch = 16;
    private const int MostGathered = 5_000;

    private readonly Lock _lock = new();
    private Dictionary<(string Workspace, string Path), (int Types, long Events)> _seen = [];
    private int _start;

    /// <summary>Looks at events of one workspace, evenly spread over the batch, each time at others.</summary>
    public void Look(string workspace, IReadOnlyList<ReceivedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var step = Math.Max(1, events.Count / MostOfBatch);
        var start = (int)((uint)Interlocked.Increment(ref _start) % (uint)step);
        for (var (i, looked) = (start, 0); i < events.Count && looked < MostOfBatch; i += step, looked++)
        {
            var paths = PropertyNames.Of(events[i].Event.Json).GroupBy(seen => seen.Path, StringComparer.Ordinal)
                .Select(path => (path.Key, Types: path.Aggregate(0, (types, seen) => types | seen.Types))).ToList();
            lock (_lock)
            {
                foreach (var (path, types) in paths)
                {
                    AddLocked((workspace, path), types, 1);
                }
            }
        }
    }

    /// <summary>Takes what has been seen since.</summary>
    public IReadOnlyList<PropertySighting> Take()
    {
        lock (_lock)
        {
            var taken = _seen;
            _seen = [];
            return [.. taken.Select(pair => new PropertySighting(pair.Key.Workspace, pair.Key.Path, pair.Value.Types, pair.Value.Events))];
        }
    }

    /// <summary>Puts back what could not be written.</summary>
    public void PutBack(IEnumerable<PropertySighting> sightings)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        lock (_lock)
        {
            foreach (var seen in sightings)
            {
                AddLocked((seen.Workspace, seen.Path), seen.Types, seen.Events);
            }
        }
    }

    private void AddLocked((string, string) key, int types, long events)
    {
        if (_seen.TryGetValue(key, out var known))
        {
            _seen[key] = (known.Types | types, known.Events + events);
        }
        else if (_seen.Count < MostGathered)
        {
            _seen[key] = (types, events);
        }
    }
}
