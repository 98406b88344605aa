using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Connections;
using Audiences.Accounts.Consumers;
using Audiences.Accounts.Endpoints;
using Audiences.Accounts.Expiry;
using Audiences.Accounts.Health;
using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Prerequisites;
using Audiences.Accounts.Renewal;
using Audiences.Accounts.Snapshots;
using Audiences.Accounts.Telemetry;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Database;
using MassTransit;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts;

/// <summary>Ad accounts: connected by token or OAuth, checked, kept connected; the only keeper of access tokens.</summary>
public static class AccountsModule
{
    private static readonly FlagSetting Pkce = new("Meta:Pkce", "Binds codes to this installation by PKCE when connecting by OAuth, and asks Meta for `openid`.");

    /// <summary>Registers the service.</summary>
    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddKnownSettings(SharedSettings.GraphUrl, SharedSettings.DialogUrl, SharedSettings.AppId, SharedSettings.AppSecret, SharedSettings.PublicUrl, Pkce);
        builder.Services.AddSingleton(ReadOAuthSettings(builder.Configuration));
        builder.Services.AddGraphClient(builder.Configuration);
        builder.AddServiceDatabase<AccountsDbContext, PostgresAccountsDbContext, SqliteAccountsDbContext>(AccountsDbContext.Schema);
        builder.Services.AddSingleton<AccountsTelemetry>();
        builder.Services.AddSingleton<AccessTokenVault>();
        builder.Services.AddScoped<IAccountAnnouncements, BusAnnouncements>();
        builder.Services.AddScoped<TokenCheck>().AddScoped<PermissionCheck>().AddScoped<AdAccountCheck>().AddScoped<RoomCheck>();
        builder.Services.AddScoped(services => new AccountInspector(
            services.GetRequiredService<TokenCheck>(), services.GetRequiredService<PermissionCheck>(),
            services.GetRequiredService<AdAccountCheck>(), services.GetRequiredService<RoomCheck>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped<AccountDirectory>().AddScoped<AccountConnector>().AddScoped<AccountReconnector>()
            .AddScoped<DefaultAccount>().AddScoped<AccountDeletion>().AddScoped<AudienceLinks>().AddScoped<TokenHandout>()
            .AddScoped<AccountHealth>().AddScoped<HealthRound>().AddScoped<AccountSnapshot>()
            .AddScoped<AccountEnding>().AddScoped<VersionUpgrade>().AddScoped<ExpiryWatch>().AddScoped<RenewalRound>();
        builder.Services.AddScoped<IExpiryWarnings, BusExpiryWarnings>();
        builder.Services.AddScoped(services => new TokenRenewal(
            services.GetRequiredService<AccountsDbContext>(), services.GetRequiredService<AccountDirectory>(), services.GetRequiredService<CodeExchange>(),
            services.GetRequiredService<AccountInspector>(), services.GetRequiredService<AccessTokenVault>(), services.GetRequiredService<IAccountAnnouncements>(),
            services.GetRequiredService<IOptions<GraphOptions>>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<TokenRenewal>>()));
        builder.Services.AddScoped<CodeExchange>().AddScoped<ConnectionStart>().AddScoped<AdAccountOffer>().AddScoped<AdAccountChoice>()
            .AddScoped<PageOffer>().AddScoped<ChosenToken>();
        builder.Services.AddScoped(services => new ConnectionCallback(
            services.GetRequiredService<AccountsDbContext>(), services.GetRequiredService<CodeExchange>(),
            services.GetRequiredService<AccessTokenVault>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped<MetaProbe>().AddScoped<CallbackAddress>();
        builder.Services.AddScoped(services => new PrerequisiteInspector(
            services.GetRequiredService<MetaProbe>(), services.GetRequiredService<CallbackAddress>(),
            services.GetRequiredService<AccessTokenVault>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddHostedService<SnapshotOnStart>().AddHostedService<HealthSchedule>();
        builder.AddBusConsumers(bus =>
        {
            bus.AddConsumer<AccessTokenRequestedConsumer, AccessTokenRequestedConsumerDefinition>();
            bus.AddConsumer<AdAccountAccessFailedConsumer, AdAccountAccessFailedConsumerDefinition>();
            bus.AddConsumer<AdAccountSnapshotRequestedConsumer, AdAccountSnapshotRequestedConsumerDefinition>();
            bus.AddConsumer<AudienceStateConsumer, AudienceStateConsumerDefinition>();
        });
        return builder;
    }

    /// <summary>Maps <c>/v1/accounts</c>.</summary>
    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder app)
    {
        AccountEndpoints.Map(app);
        AccountLifeEndpoints.Map(app);
        DeletionEndpoints.Map(app);
        VersionEndpoints.Map(app);
        PrerequisiteEndpoints.Map(app);
        ConnectionEndpoints.Map(app);
        ChoiceEndpoints.Map(app);
        return app;
    }

    /// <summary>A sandbox in Meta's place shows its own login dialog.</summary>
    private static OAuthSettings ReadOAuthSettings(IConfiguration configuration)
    {
        var graph = configuration.Address(SharedSettings.GraphUrl.Key, SharedSettings.GraphUrl.Default!);
        var dialog = graph.Host == "graph.facebook.com" ? "https://www.facebook.com" : graph.AbsoluteUri;
        if (configuration.Text(SharedSettings.AppId.Key) is { } appId && !appId.All(char.IsAsciiDigit))
        {
            throw new SettingException("Meta__AppId", "is not an app id. It is the number that the app's dashboard at developers.facebook.com shows.");
        }

        var publicUrl = configuration.Text(SharedSettings.PublicUrl.Key) is { } address ? configuration.Address(SharedSettings.PublicUrl.Key, address) : null;
        return new OAuthSettings(configuration.Address(SharedSettings.DialogUrl.Key, dialog), publicUrl, configuration.Flag(Pkce));
    }
}
