using Audiences.ServiceDefaults.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;

namespace Audiences.ServiceDefaults.Telemetry;

/// <summary>
/// Answers Prometheus at <c>/metrics</c> on a port of its own, so that what is public never shows it, whatever addresses,
/// certificates and middleware the service has.
/// </summary>
internal sealed class PrometheusServer(int port, MeterProvider meters) : IHostedService, IAsyncDisposable
{
    private WebApplication? _app;

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenAnyIP(port));
        builder.Services.AddOptions();
        _app = builder.Build();
        _app.Use((context, next) =>
        {
            if (context.Features.Get<IHttpMetricsTagsFeature>() is { } own)
            {
                own.MetricsDisabled = true;
            }

            return next(context);
        });
        _app.UseOpenTelemetryPrometheusScrapingEndpoint(meters, null, "/metrics", null, null);
        try
        {
            await _app.StartAsync(cancellationToken);
        }
        catch (IOException e)
        {
            throw new SettingException("Telemetry__PrometheusPort", $"names port {port}, which can't be listened on: {e.Message}");
        }
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
