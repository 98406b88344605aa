using Audiences.Gateway.Adapters;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Bus;
using Audiences.Gateway.Compression;
using Audiences.Gateway.Endpoints;
using Audiences.Gateway.Events;
using Audiences.Gateway.Identities;
using Audiences.Gateway.Keys;
using Audiences.Gateway.Limits;
using Audiences.Gateway.Persistence;
using Audiences.Gateway.Proxies;
using Audiences.Gateway.Refusals;
using Audiences.Gateway.Sessions;
using Audiences.Gateway.SignIn;
using Audiences.Gateway.Telemetry;
using Audiences.Gateway.WebConsole;
using Audiences.Gateway.Webhooks;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Database;

namespace Audiences.Gateway;

/// <summary>The public address: keys, sign-in, the intake of membership events, webhooks, the audit log, the console.</summary>
public static class GatewayModule
{
    /// <summary>Adds the ways to show who calls, limits, the audit log and intake.</summary>
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddKnownSettings(SharedSettings.AdminKey);
        builder.AddServiceDatabase<GatewayDbContext, PostgresGatewayDbContext, SqliteGatewayDbContext>(GatewayDbContext.Schema);
        builder.Services.AddSingleton(ConfiguredAdminKey.From(builder.Configuration));
        builder.Services.AddScoped<KeyRegistry>();
        builder.Services.AddSingleton<KeyLookup>();
        builder.Services.AddScoped<AdminKeyBootstrap>();
        builder.Services.AddSingleton<AccessRefusal>();
        builder.AddTrustedProxies();
        builder.AddSignIn(builder.AddCallers());
        builder.AddLimits();
        builder.AddAudit();
        builder.Services.AddSingleton<GatewayTelemetry>();
        builder.Services.AddSingleton<IEventPublisher, BusEventPublisher>();
        builder.Services.AddSingleton<EventIntake>();
        builder.Services.AddSingleton<ILinkPublisher, BusLinkPublisher>();
        builder.Services.AddSingleton<LinkIntake>();
        builder.AddCompressedBodies();
        builder.AddAdapters();
        builder.AddWebhooks();
        builder.Services.AddSingleton<SignInLinks>();
        builder.AddConsole();
        return builder;
    }

    /// <summary>
    /// Maps the gateway's own calls, and what all calls pass on their way to an endpoint once it is known who calls. Call
    /// it after <c>MapServiceDefaults</c>.
    /// </summary>
    public static WebApplication MapGateway(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseMiddleware<SameOriginCheck>();
        app.UseRateLimiter();
        app.UseMiddleware<AuditMiddleware>();
        app.UseCompressedBodies();
        app.MapEvents();
        app.MapIdentities();
        app.MapSources();
        app.MapSourceIntake();
        app.MapKeys();
        app.MapWebhooks();
        app.MapSignIn();
        app.MapSignInLink();
        app.MapAudit();
        app.MapConsole();
        return app;
    }
}
