using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Audiences.Gateway.Telemetry;

/// <summary>What the gateway tells of itself.</summary>
public sealed class GatewayTelemetry : IDisposable
{
    /// <summary>The name of source and meter.</summary>
    public const string Name = "Audiences.Gateway";

    private readonly Meter _meter;
    private readonly Counter<long> _accepted;
    private readonly Counter<long> _rejected;

    /// <summary>Makes the instruments.</summary>
    public GatewayTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _meter = meters.Create(Name);
        _accepted = _meter.CreateCounter<long>("audiences.gateway.events.accepted", "{event}", "Membership events that were taken over HTTP.");
        _rejected = _meter.CreateCounter<long>("audiences.gateway.events.rejected", "{event}", "Membership events that were refused over HTTP.");
    }

    /// <summary>Counts the events of one body, also on the request's span.</summary>
    public void Taken(int accepted, int rejected)
    {
        _accepted.Add(accepted);
        _rejected.Add(rejected);
        Activity.Current?.SetTag("audiences.events.accepted", accepted);
        Activity.Current?.SetTag("audiences.events.rejected", rejected);
    }

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();
}
