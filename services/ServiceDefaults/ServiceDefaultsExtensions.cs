using System.Text.Json;
using System.Text.Json.Serialization;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus.Failed;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Database;
using Audiences.ServiceDefaults.KeyRing;
using Audiences.ServiceDefaults.OpenApi;
using Audiences.ServiceDefaults.Problems;
using Audiences.ServiceDefaults.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults;

/// <summary>What every service has, by one call before it is built, one after, and one to run it.</summary>
public static class ServiceDefaultsExtensions
{
    /// <summary>Settings, telemetry, health, key ring, authorisation, JSON and problem details.</summary>
    /// <param name="builder">The service's builder.</param>
    /// <param name="service">The service's name in traces: <c>uploader</c>.</param>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string service)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Configuration.AddQuietLogs();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddProblems();
        builder.AddServiceOpenApi();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        });
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), ["live"]);
        builder.AddTelemetry(service);
        builder.AddKeyRing();
        builder.AddPolicies();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(30));
        return builder;
    }

    /// <summary>Declares the settings that a module reads in a section of ours.</summary>
    public static IHostApplicationBuilder AddKnownSettings(this IHostApplicationBuilder builder, params Setting[] settings)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Known(builder).Add(settings);
        return builder;
    }

    /// <summary>Refuses unknown settings; call it last before the service is built.</summary>
    public static IHostApplicationBuilder CheckSettings(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Known(builder).Check(builder.Configuration);
        return builder;
    }

    /// <summary>Health endpoints, authentication and error answers.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = check => check.Tags.Contains("live") }).DisableHttpMetrics();
        app.MapHealthChecks("/health/ready").DisableHttpMetrics();
        return app;
    }

    /// <summary>
    /// Runs the service; with <c>--migrate</c> it only brings the tables to today's schema and ends, and with
    /// <c>--failed-messages</c> or <c>--replay-failed-messages</c> it lists its messages that failed, or sends them back.
    /// </summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunServiceAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        return ServiceProgram.GuardAsync(async () =>
        {
            if (FailedMessagesCommand.IsAsked(args))
            {
                return await FailedMessagesCommand.RunAsync(app, args);
            }

            if (args.Contains("--migrate"))
            {
                foreach (var migration in app.Services.GetServices<IDatabaseMigration>())
                {
                    await migration.MigrateAsync(CancellationToken.None);
                }
            }
            else
            {
                await app.RunAsync();
            }

            return 0;
        });
    }

    private static KnownSettings Known(IHostApplicationBuilder builder)
    {
        if (builder.Properties.TryGetValue(typeof(KnownSettings), out var known))
        {
            return (KnownSettings)known;
        }

        var settings = new KnownSettings();
        builder.Properties[typeof(KnownSettings)] = settings;
        return settings;
    }
}
