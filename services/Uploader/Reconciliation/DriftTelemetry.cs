using System.Diagnostics.Metrics;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Reconciliation;

/// <summary>Counts what verifications find.</summary>
public sealed class DriftTelemetry : IDisposable
{
    private readonly Meter _meter = new(UploaderTelemetry.Name);
    private readonly Counter<long> _verdicts;

    public DriftTelemetry() =>
        _verdicts = _meter.CreateCounter<long>("audiences.uploader.verifications", "{verification}", "Comparisons of an audience with Meta's counts, by verdict.");

    internal void Weighed(string verdict) => _verdicts.Add(1, new KeyValuePair<string, object?>("verdict", verdict));

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();
}
