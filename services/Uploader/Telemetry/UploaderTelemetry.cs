using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.Contracts.Audiences;
using Audiences.ServiceDefaults.Telemetry;

namespace Audiences.Uploader.Telemetry;

/// <summary>The uploader's spans and measures.</summary>
public sealed class UploaderTelemetry : IDisposable
{
    /// <summary>The name of source and meter.</summary>
    public const string Name = "Audiences.Uploader";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _members;
    private readonly Counter<long> _rejected;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _cycles;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _yields;
    private readonly Counter<long> _takeovers;
    private readonly ConcurrentDictionary<Guid, (double Percent, DateTimeOffset At)> _budgets = new();

    public UploaderTelemetry()
    {
        _members = _meter.CreateCounter<long>("audiences.uploader.members", "{member}", "Members that Meta accepted, by direction.");
        _rejected = _meter.CreateCounter<long>("audiences.uploader.rejected", "{row}", "Rows that Meta called invalid.");
        _requests = _meter.CreateCounter<long>("audiences.uploader.requests", "{request}", "Uploads, by direction and outcome.");
        _cycles = _meter.CreateCounter<long>("audiences.uploader.cycles", "{cycle}", "Refresh cycles, by outcome.");
        _duration = _meter.CreateHistogram<double>("audiences.uploader.cycle.duration", "s", "How long cycles take.", advice: Durations.OfWork);
        _yields = _meter.CreateCounter<long>("audiences.uploader.yields", "{yield}", "Cycles that were laid aside to go on later, by reason.");
        _takeovers = _meter.CreateCounter<long>("audiences.uploader.lease.takeovers", "{takeover}", "Audiences taken over from an uploader whose lease ran out: it died, or hung.");
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

    /// <summary>A span from the publishing of a linked or changed audience to a qualifier's word that events reach it so.</summary>
    public Activity? StartChange(AudienceState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return _source.StartActivity("change audience")?.SetTag("audiences.audience_id", state.AudienceId.ToString()).SetTag("audiences.audience_version", state.Version);
    }

    /// <summary>A span for the merge of one message's members, linked to the spans of their events.</summary>
    public Activity? StartMerge(Guid audienceId, IReadOnlyCollection<string?> traceParents)
    {
        ArgumentNullException.ThrowIfNull(traceParents);
        return _source.StartActivity(
            "merge members",
            ActivityKind.Internal,
            default(ActivityContext),
            [new("audiences.audience_id", audienceId.ToString()), new(SpanLinks.BatchCount, traceParents.Count)],
            SpanLinks.To(SpanLinks.Contexts(traceParents)));
    }

    /// <summary>A span for a request, linked to the spans of the events that it carries, however long ago they were.</summary>
    public Activity? StartUpload(UploadPurpose purpose, int members, int rows, IEnumerable<string?> traceParents)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _source.StartActivity(
            $"upload {purpose.Direction}",
            ActivityKind.Client,
            default(ActivityContext),
            [
                new("audiences.audience_id", purpose.AudienceId.ToString()),
                new("audiences.cycle_id", purpose.CycleId.ToString()),
                new("audiences.direction", purpose.Direction),
                new("audiences.rows", rows),
                new(SpanLinks.BatchCount, members),
            ],
            SpanLinks.To(SpanLinks.Contexts(traceParents)));
    }

    internal void Sent(string direction, long members, long rejected)
    {
        _members.Add(members, new KeyValuePair<string, object?>("direction", direction));
        _rejected.Add(rejected, new KeyValuePair<string, object?>("direction", direction));
        Requested(direction, "accepted");
    }

    internal void Requested(string direction, string outcome) =>
        _requests.Add(1, new KeyValuePair<string, object?>("direction", direction), new KeyValuePair<string, object?>("outcome", outcome));

    internal void TakenOver() => _takeovers.Add(1);

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
