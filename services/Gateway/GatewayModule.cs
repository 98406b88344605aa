using Audiences.Gateway.Bus;
using Audiences.Gateway.Endpoints;
using Audiences.Gateway.Events;
using Audiences.Gateway.Identities;
using Audiences.Gateway.Keys;
using Audiences.Gateway.Persistence;
using Audiences.Gateway.Telemetry;
using Audiences.Gateway.Webhooks;
using Audiences.ServiceDefaults.Database;
using Microsoft.AspNetCore.Authentication;

namespace Audiences.Gateway;

/// <summary>The public address: keys, the intake of membership events, and webhooks.</summary>
public static class GatewayModule
{
    /// <summary>Adds keys (the default way to authenticate) and intake.</summary>
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDatabase<GatewayDbContext, PostgresGatewayDbContext, SqliteGatewayDbContext>(GatewayDbContext.Schema);
        builder.Services.AddSingleton(ConfiguredAdminKey.From(builder.Configuration));
        builder.Services.AddScoped<KeyRegistry>();
        builder.Services.AddSingleton<KeyLookup>();
        builder.Services.AddScoped<AdminKeyBootstrap>();
        builder.Services.AddAuthentication(KeyAuthentication.Scheme)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.Scheme, null);
        builder.Services.AddSingleton<GatewayTelemetry>();
        builder.Services.AddSingleton<IEventPublisher, BusEventPublisher>();
        builder.Services.AddSingleton<EventIntake>();
        builder.Services.AddSingleton<ILinkPublisher, BusLinkPublisher>();
        builder.Services.AddSingleton<LinkIntake>();
        builder.AddWebhooks();
        return builder;
    }

    /// <summary>Maps <c>/v1/events</c>, <c>/v1/identities</c>, <c>/v1/keys</c> and <c>/v1/webhooks</c>.</summary>
    public static IEndpointRouteBuilder MapGateway(this IEndpointRouteBuilder app)
    {
        app.MapEvents();
        app.MapIdentities();
        app.MapKeys();
        app.MapWebhooks();
        return app;
    }
}
