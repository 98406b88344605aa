using Audiences.Gateway.Forwarding;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway;

/// <summary>The routes from the public address to the services behind it. Standalone has none: there, all is one process.</summary>
public static class ServiceRoutes
{
    /// <summary>Adds the forwarding; needs the addresses of all services.</summary>
    public static WebApplicationBuilder AddServiceRoutes(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddKnownSettings(SharedSettings.Accounts, SharedSettings.Mapping, SharedSettings.SegmentQualifier, SharedSettings.Uploader);
        builder.Services.AddSingleton(ServiceAddresses.From(builder.Configuration));
        builder.Services.AddHttpForwarder();
        builder.Services.AddSingleton<CallerTransformer>();
        builder.Services.AddSingleton<ServiceForwarder>();
        return builder;
    }

    /// <summary>Maps the routes. What a caller may do is decided by the service's endpoint.</summary>
    public static WebApplication MapServiceRoutes(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var services = app.Services.GetRequiredService<ServiceAddresses>();
        app.Forward("/v1/accounts/{id}/mapping/{**rest}", services.Mapping);
        app.Forward("/v1/accounts/{id}/custom-audiences", services.Uploader);
        app.Forward("/v1/mapping-presets", services.Mapping);
        app.Forward("/v1/accounts/{**rest}", services.Accounts);
        app.Forward("/v1/audiences/{id}/quality", services.SegmentQualifier);
        app.Forward("/v1/audiences/{**rest}", services.Uploader);
        app.Forward("/v1/budgets", services.Uploader);
        app.Forward("/v1/users/{userId}/withdrawal", services.Uploader);
        app.Forward("/v1/cycles", services.Uploader);
        app.Forward("/v1/activity/{**rest}", services.Uploader);
        app.Forward("/v1/users/{id}/audiences", services.Uploader);
        app.Forward("/v1/users/lookup", services.Uploader);
        app.Forward("/v1/users/{**rest}", services.SegmentQualifier);
        app.Forward("/v1/properties", services.SegmentQualifier);
        app.Forward("/v1/segments/{**rest}", services.SegmentQualifier);
        app.Forward("/v1/erasures/{**rest}", services.SegmentQualifier);
        app.Forward("/v1/dead-letters/{**rest}", services.SegmentQualifier);

        // Meta sends the person's browser here; the state in the query says which sign-in it ends.
        app.MapGet("/v1/accounts/callback", To(services.Accounts)).AllowAnonymous().ExcludeFromDescription();
        return app;
    }

    private static void Forward(this WebApplication app, string pattern, Uri service) =>
        app.Map(pattern, To(service)).RequireAuthorization().ExcludeFromDescription();

    private static RequestDelegate To(Uri service) =>
        context => context.RequestServices.GetRequiredService<ServiceForwarder>().ForwardAsync(context, service);
}
