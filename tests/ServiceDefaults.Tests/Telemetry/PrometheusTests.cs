using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Audiences.ServiceDefaults.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Tests.Telemetry;

/// <summary>Metrics can be read on their own port, and on no other.</summary>
[Trait("Kind", "Hosted")]
public sealed class PrometheusTests
{
    [Fact]
    public async Task Metrics_have_a_port_of_their_own_and_the_names_that_alerts_ask_for()
    {
        using var directory = new TemporaryDirectory();
        var port = FreePort();
        await using var app = TestService.Build(
            directory.Path, builder => builder.Configuration.AddInMemoryCollection([new("Telemetry:Prometheus", "true"), new("Telemetry:PrometheusPort", $"{port}")]));
        await app.StartAsync();
        using var meter = app.Services.GetRequiredService<IMeterFactory>().Create("Audiences.Test");
        meter.CreateCounter<long>("audiences.test.things", "{thing}").Add(3, new KeyValuePair<string, object?>("outcome", "good"));
        meter.CreateHistogram<double>("audiences.test.lag", "s").Record(2);
        meter.CreateObservableGauge("audiences.test.budget", () => 40d, "%");

        using var http = new HttpClient();
        var text = await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics"));

        Assert.Contains("audiences_test_things_total{", text, StringComparison.Ordinal);
        Assert.Contains("outcome=\"good\"", text, StringComparison.Ordinal);
        Assert.Contains("audiences_test_lag_seconds_bucket{", text, StringComparison.Ordinal);
        Assert.Contains("audiences_test_budget_percent", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/live"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.GetTestClient().GetAsync("/metrics")).StatusCode);
        await app.StopAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
