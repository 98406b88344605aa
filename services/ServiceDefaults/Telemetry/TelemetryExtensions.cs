using MassTransit.Logging;
using MassTransit.Monitoring;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Audiences.ServiceDefaults.Telemetry;

internal static class TelemetryExtensions
{
    /// <summary>
    /// Traces, metrics and logs; they leave only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says whereto, and metrics where
    /// <c>Telemetry__Prometheus</c> lets Prometheus read them.
    /// </summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder, string service)
    {
        builder.AddKnownSettings([.. TelemetryOptions.Settings]);
        var options = TelemetryOptions.Read(builder.Configuration);
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("audiences-" + service, serviceVersion: typeof(TelemetryExtensions).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => traces
                .AddSource(DiagnosticHeaders.DefaultListenerName, "Audiences.*")
                .AddAspNetCoreInstrumentation(http => http.Filter = context => !IsUpkeep(context.Request.Path))
                .AddHttpClientInstrumentation()
                .AddNpgsql())
            .WithMetrics(metrics => metrics
                .AddMeter(InstrumentationOptions.MeterName, "Audiences.*", "Polly", "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation());
        if (options.PrometheusPort is { } port)
        {
            telemetry.WithMetrics(metrics => metrics.AddPrometheusExporter());
            builder.Services.AddHostedService(services => new PrometheusServer(port, services.GetRequiredService<MeterProvider>()));
        }

        if (!string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            builder.Logging.AddOpenTelemetry(logs => logs.IncludeScopes = true);
            telemetry.UseOtlpExporter();
        }
    }

    /// <summary>What asks every few seconds tells nothing.</summary>
    private static bool IsUpkeep(PathString path) =>
        path.StartsWithSegments("/health", StringComparison.Ordinal) || path.StartsWithSegments("/metrics", StringComparison.Ordinal);
}
