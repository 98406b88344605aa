using System.Diagnostics.Metrics;

namespace Audiences.Uploader.Telemetry;

/// <summary>Shows the backlog as it was last read. Every uploader shows the same: it is the database's.</summary>
internal sealed class BacklogTelemetry : IDisposable
{
    private readonly Meter _meter = new(UploaderTelemetry.Name);
    private readonly ObservableGauge<long> _due;
    private volatile Backlog _last = Backlog.Unknown;

    public BacklogTelemetry()
    {
        _due = _meter.CreateObservableGauge("audiences.uploader.due.members", Due, "{member}", "Members of whom something is due, by direction and by the class of their audience.");
        _meter.CreateObservableGauge("audiences.uploader.due.audiences", Audiences, "{audience}", "Audiences of which something is due, by class.");
        _meter.CreateObservableGauge("audiences.uploader.due.age", () => Longest(audience => audience.Age), "s", "How long the oldest of what is due has been so at most, by class of audience.");
        _meter.CreateObservableGauge("audiences.uploader.due.overdue", () => Longest(audience => audience.Overdue), "s", "How long ago the cycle of an audience of which something is due should have begun, the longest by class.");
        _meter.CreateObservableGauge("audiences.uploader.account.budget", Budgets, "%", "Used of Meta's limits, by ad account; account_id app is the app's own.");
    }

    /// <summary>Whether anybody looks.</summary>
    public bool IsWatched => _due.Enabled;

    /// <summary>Takes what was read.</summary>
    public void Show(Backlog backlog) => _last = backlog;

    private IEnumerable<Measurement<long>> Due()
    {
        var known = _last.Audiences;
        foreach (var name in AudienceBacklog.Classes)
        {
            var ofClass = known.Where(audience => audience.Class == name).ToList();
            yield return new(ofClass.Sum(audience => audience.Adds), new("class", name), new("direction", "add"));
            yield return new(ofClass.Sum(audience => audience.Removals), new("class", name), new("direction", "remove"));
        }
    }

    private IEnumerable<Measurement<long>> Audiences() =>
        AudienceBacklog.Classes.Select(name => new Measurement<long>(_last.Audiences.Count(audience => audience.Class == name), new KeyValuePair<string, object?>("class", name)));

    private IEnumerable<Measurement<double>> Longest(Func<AudienceBacklog, TimeSpan> of) =>
        AudienceBacklog.Classes.Select(name => new Measurement<double>(
            _last.Audiences.Where(audience => audience.Class == name).Select(of).DefaultIfEmpty().Max().TotalSeconds, new KeyValuePair<string, object?>("class", name)));

    private IEnumerable<Measurement<double>> Budgets() =>
        _last.Budgets.Select(budget => new Measurement<double>(budget.Percent, new KeyValuePair<string, object?>("account_id", budget.Account)));

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();
}
