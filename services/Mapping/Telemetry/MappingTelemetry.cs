using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.Contracts.Mapping;

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

    /// <summary>A span from the publishing of a changed mapping to a qualifier's word that it maps by it.</summary>
    public Activity? StartChange(MappingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Source.StartActivity("change mapping")?.SetTag("audiences.account_id", state.AccountId.ToString()).SetTag("audiences.mapping_version", state.Version);
    }

    /// <summary>Counts a change, also on its span.</summary>
    public void Changed(Activity? span, bool confirmed)
    {
        span?.SetTag("audiences.confirmed", confirmed);
        _applied.Add(1, new KeyValuePair<string, object?>("confirmed", confirmed));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }
}
