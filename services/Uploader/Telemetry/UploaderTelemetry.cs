using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Audiences.Uploader.Telemetry;

/// <summary>The uploader's spans and measures.</summary>
public sealed class UploaderTelemetry : IDisposable
{
    /// <summary>The name of source and meter.</summary>
    public const string Name = "Audiences.Uploader";

    private const int MostLinks = 128;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _members;
    private readonly Counter<long> _rejected;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _cycles;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _yields;
    private readonly ConcurrentDictionary<Guid, (double Percent, DateTimeOffset At)> _budgets = new();

    public UploaderTelemetry()
    {
        _members = _meter.CreateCounter<long>("audiences.uploader.members", "{member}", "Members that Meta accepted, by direction.");
        _rejected = _meter.CreateCounter<long>("audiences.uploader.rejected", "{row}", "Rows that Meta called invalid.");
        _requests = _meter.CreateCounter<long>("audiences.uploader.requests", "{request}", "Uploads, by direction and outcome.");
        _cycles = _meter.CreateCounter<long>("audiences.uploader.cycles", "{cycle}", "Refresh cycles, by outcome.");
        _duration = _meter.CreateHistogram<double>("audiences.uploader.cycle.duration", "s", "How long cycles take.");
        _yields = _meter.CreateCounter<long>("audiences.uploader.yields", "{yield}", "Cycles that were laid aside to go on later, by reason.");
        _meter.CreateObservableGauge("audiences.uploader.budget", HighestBudget, "%", "Used of Meta's limits: the fullest budget that this process saw within the hour.");
    }

    /// <summary>A trace of its own for a cycle, whatever runs around it.</summary>
    public Activity? StartCycle(Guid audienceId, Guid cycleId, string trigger)
    {
        Activity.Current = null;
        return _source.StartActivity("refresh cycle", ActivityKind.Internal, parentContext: default, tags:
        [
            new("audiences.audience_id", audienceId.ToString()),
            new("audiences.cycle_id", cycleId.ToString()),
            new("audiences.trigger", trigger),
        ]);
    }

    /// <summary>A span for a request, linked to the traces of the events that it carries.</summary>
    public Activity? StartUpload(string direction, int members, int rows, IEnumerable<string?> traceParents)
    {
        var links = traceParents.OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(parent => ActivityContext.TryParse(parent, null, isRemote: true, out var context) ? context : default)
            .Where(context => context != default)
            .Take(MostLinks)
            .Select(context => new ActivityLink(context));
        return _source.StartActivity($"upload {direction}", ActivityKind.Client, parentContext: default, links: links, tags:
        [
            new("messaging.batch.message_count", members),
            new("audiences.rows", rows),
        ]);
    }

    internal void Sent(string direction, long members, long rejected)
    {
        _members.Add(members, new KeyValuePair<string, object?>("direction", direction));
        _rejected.Add(rejected, new KeyValuePair<string, object?>("direction", direction));
        Requested(direction, "accepted");
    }

    internal void Requested(string direction, string outcome) =>
        _requests.Add(1, new KeyValuePair<string, object?>("direction", direction), new KeyValuePair<string, object?>("outcome", outcome));

    internal void CycleEnded(string outcome, TimeSpan took)
    {
        _cycles.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        _duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
    }

    internal void Yielded(string reason) => _yields.Add(1, new KeyValuePair<string, object?>("reason", reason));

    internal void BudgetSeen(Guid accountId, double percent, DateTimeOffset at) => _budgets[accountId] = (percent, at);

    private double HighestBudget()
    {
        var newest = _budgets.Values.Select(seen => seen.At).DefaultIfEmpty().Max();
        return _budgets.Values.Where(seen => newest - seen.At < Hour).Select(seen => seen.Percent).DefaultIfEmpty().Max();
    }

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }
}
