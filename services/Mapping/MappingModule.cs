using Audiences.Mapping.Consumers;
using Audiences.Mapping.Endpoints;
using Audiences.Mapping.KnownAccounts;
using Audiences.Mapping.Mappings;
using Audiences.Mapping.Persistence;
using Audiences.Mapping.Preview;
using Audiences.Mapping.Snapshots;
using Audiences.Mapping.Telemetry;
using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.Database;
using MassTransit;

namespace Audiences.Mapping;

/// <summary>Which property of an event feeds which export attribute, for each account.</summary>
public static class MappingModule
{
    /// <summary>Registers the service.</summary>
    public static WebApplicationBuilder AddMapping(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDatabase<MappingDbContext, PostgresMappingDbContext, SqliteMappingDbContext>(MappingDbContext.Schema);
        builder.Services.AddSingleton<MappingTelemetry>();
        builder.Services.AddScoped<IMappingAnnouncements, BusAnnouncements>();
        builder.Services.AddSingleton<MappingPreview>();
        builder.Services.AddScoped<AccountMappings>().AddScoped<AccountKnowledge>().AddScoped<MappingSnapshot>();
        builder.Services.AddHostedService<SnapshotOnStart>();
        builder.AddBusConsumers(bus =>
        {
            bus.AddConsumer<AdAccountStateConsumer, AdAccountStateConsumerDefinition>();
            bus.AddConsumer<MappingSnapshotRequestedConsumer, MappingSnapshotRequestedConsumerDefinition>();
        });
        return builder;
    }

    /// <summary>Maps <c>/v1/accounts/{id}/mapping</c> and <c>/v1/mapping-presets</c>.</summary>
    public static IEndpointRouteBuilder MapMapping(this IEndpointRouteBuilder app)
    {
        MappingEndpoints.Map(app);
        PreviewEndpoints.Map(app);
        PresetEndpoints.Map(app);
        return app;
    }
}
