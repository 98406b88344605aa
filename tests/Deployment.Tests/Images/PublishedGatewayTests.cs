using System.Globalization;
using Audiences.Deployment.Tests.Support;
using Audiences.Testing;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Audiences.Testing.RabbitMq;

namespace Audiences.Deployment.Tests.Images;

/// <summary>
/// The image's contents, made by the Dockerfile's own command, run within a container's limits on a real database and broker:
/// what a container would do, but for the base image.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed class PublishedGatewayTests(PostgresFixture postgres, BrokerFixture broker) : IClassFixture<PostgresFixture>, IClassFixture<BrokerFixture>
{
    [Fact]
    public async Task It_is_ready_shows_its_metrics_and_ends_when_asked()
    {
        var obstacle = await Confinement.ObstacleAsync();
        if (obstacle is not null)
        {
            Unavailable.Throw(obstacle);
        }

        var settings = await SettingsAsync();
        var app = await ImageContext.PublishAsync("Gateway");
        var (port, metrics) = (Ports.Free(), Ports.Free());
        settings["ASPNETCORE_HTTP_PORTS"] = port.ToString(CultureInfo.InvariantCulture);
        settings["Telemetry__PrometheusPort"] = metrics.ToString(CultureInfo.InvariantCulture);
        await using var process = OwnedProcess.Start(Confinement.Of(app), settings, Path.Combine(Path.GetDirectoryName(app)!, "output.log"));
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

        await ReadyAsync(process, http);

        Assert.Contains("openapi", await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("\nUid:\t1654\t1654\t1654\t1654", await File.ReadAllTextAsync($"/proc/{process.Id}/status"), StringComparison.Ordinal);
        var shown = await http.GetStringAsync(new Uri($"http://127.0.0.1:{metrics}/metrics"));
        Assert.All(LibraryMetrics.OfServices, name => Assert.Contains("\n" + name, shown, StringComparison.Ordinal));

        await process.EndAsync("TERM", Shutdown.Longest);
        Assert.Equal(0, process.ExitCode);
    }

    private async Task<Dictionary<string, string?>> SettingsAsync() => new()
    {
        ["ConnectionStrings__Broker"] = (await broker.VirtualHostAsync()).AbsoluteUri,
        ["ConnectionStrings__Database"] = await postgres.DatabaseAsync(),
        ["Audiences__AdminKey"] = "deployment-test-admin-key",
        ["Services__Accounts"] = "http://127.0.0.1:1",
        ["Services__Mapping"] = "http://127.0.0.1:1",
        ["Services__SegmentQualifier"] = "http://127.0.0.1:1",
        ["Services__Uploader"] = "http://127.0.0.1:1",
        ["ASPNETCORE_URLS"] = null,
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = null,
        ["HOME"] = "/tmp",
        ["DOTNET_gcServer"] = "0",
    };

    private static async Task ReadyAsync(OwnedProcess process, HttpClient http)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            Assert.False(process.HasExited || deadline.IsCancellationRequested, process.LogTail());
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), deadline.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                // Not there yet.
            }

            await Task.Delay(100);
        }
    }
}
