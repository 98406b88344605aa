using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Telemetry;

/// <summary>Settings of section <c>Telemetry</c>.</summary>
/// <param name="PrometheusPort">Where Prometheus reads the metrics, a port of its own; null: it does not.</param>
internal sealed record TelemetryOptions(int? PrometheusPort)
{
    // 9464 is the port that OpenTelemetry's exporters for Prometheus have in common.
    private static readonly NumberSetting Port = new("Telemetry:PrometheusPort", 9464, 1, 65_535, "The port of `/metrics`. It asks for no key: keep it inside.");

    private static readonly Setting Prometheus = new("Telemetry:Prometheus", "Lets Prometheus read the metrics at `/metrics` on a port of their own.")
    {
        Default = "true where the port is set, else false",
        Values = "true, false",
    };

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Prometheus, Port];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is malformed; the message names it.</exception>
    public static TelemetryOptions Read(IConfiguration configuration)
    {
        var port = configuration.Number(Port);
        var wanted = configuration.Text(Prometheus.Key) switch
        {
            null => configuration.Text(Port.Key) is not null,
            { } text => bool.TryParse(text, out var on) ? on : throw new SettingException("Telemetry__Prometheus", "must be true or false."),
        };
        return new TelemetryOptions(wanted ? port : null);
    }
}
