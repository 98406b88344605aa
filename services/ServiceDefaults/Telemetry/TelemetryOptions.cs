using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Telemetry;

/// <summary>Settings of section <c>Telemetry</c>.</summary>
/// <param name="PrometheusPort">Where Prometheus reads the metrics, a port of its own; null: it does not.</param>
internal sealed record TelemetryOptions(int? PrometheusPort)
{
    /// <summary>The port that OpenTelemetry's exporters for Prometheus have in common.</summary>
    private const int UsualPort = 9464;

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["Telemetry:Prometheus", "Telemetry:PrometheusPort"];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is malformed; the message names it.</exception>
    public static TelemetryOptions Read(IConfiguration configuration)
    {
        var port = configuration.Number("Telemetry:PrometheusPort", UsualPort, 1, 65535);
        var wanted = configuration.Text("Telemetry:Prometheus") switch
        {
            null => configuration.Text("Telemetry:PrometheusPort") is not null,
            { } text => bool.TryParse(text, out var on) ? on : throw new SettingException("Telemetry__Prometheus", "must be true or false."),
        };
        return new TelemetryOptions(wanted ? port : null);
    }
}
