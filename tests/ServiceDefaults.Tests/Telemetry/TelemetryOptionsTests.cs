using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Telemetry;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Tests.Telemetry;

public sealed class TelemetryOptionsTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("true", null, 9464)]
    [InlineData("true", "9999", 9999)]
    [InlineData(null, "9999", 9999)]
    [InlineData("false", "9999", null)]
    public void The_port_for_Prometheus_opens_where_somebody_asks_for_it(string? prometheus, string? port, int? expected) =>
        Assert.Equal(expected, Read(prometheus, port).PrometheusPort);

    [Theory]
    [InlineData("yes", null, "Telemetry__Prometheus")]
    [InlineData("true", "0", "Telemetry__PrometheusPort")]
    [InlineData(null, "metrics", "Telemetry__PrometheusPort")]
    public void A_malformed_setting_is_named(string? prometheus, string? port, string named) =>
        Assert.Equal(named, Assert.Throws<SettingException>(() => Read(prometheus, port)).Setting);

    private static TelemetryOptions Read(string? prometheus, string? port) =>
        TelemetryOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Telemetry:Prometheus", prometheus), new("Telemetry:PrometheusPort", port)]).Build());
}
