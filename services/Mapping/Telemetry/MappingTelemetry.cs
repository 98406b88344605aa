using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Audiences.Mapping.Telemetry;

/// <summary>The spans and metrics of Mapping.</summary>
public sealed class MappingTelemetry : IDisposable
{
    /// <summary>The name of both sources.</summary>
    public const string Name = "Audiences.Mapping";

    private readonly Meter _meter;
    private readonly Counter<long> _applied;

    /// <summary>Creates the instruments.</summary>
    public MappingTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _meter = meters.Create(Name);
        _applied = _meter.CreateCounter<long>("audiences.mapping.changes", "{change}", "Mapping changes, by whether a qualifier confirmed them in time.");
    }

    /// <summary>Starts spans.</summary>
    public ActivitySource Source { get; } = new(Name);

    /// <summary>Counts a change.</summary>
    public void Changed(bool confirmed) => _applied.Add(1, new KeyValuePair<string, object?>("confirmed", confirmed));

    /// <inheritdoc />
    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }
}
