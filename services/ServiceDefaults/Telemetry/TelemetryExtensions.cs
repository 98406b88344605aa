using MassTransit.Logging;
using MassTransit.Monitoring;
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
    /// <summary>Traces, metrics and logs; they leave only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says whereto.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder, string service)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("audiences-" + service))
            .WithTracing(traces => traces
                .AddSource(DiagnosticHeaders.DefaultListenerName, "Audiences.*")
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
                .AddHttpClientInstrumentation()
                .AddNpgsql())
            .WithMetrics(metrics => metrics
                .AddMeter(InstrumentationOptions.MeterName, "Audiences.*", "Polly", "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation());
        if (!string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            builder.Logging.AddOpenTelemetry(logs => logs.IncludeScopes = true);
            telemetry.UseOtlpExporter();
        }
    }
}
