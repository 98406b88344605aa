using Audiences.SegmentQualifier.Consumers;
using Audiences.SegmentQualifier.DeadLetters;
using Audiences.SegmentQualifier.Endpoints;
using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Identities;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Mappings;
using Audiences.SegmentQualifier.Persistence;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Publishing;
using Audiences.SegmentQualifier.Qualification;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Reception;
using Audiences.SegmentQualifier.Repair;
using Audiences.SegmentQualifier.Telemetry;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.Database;
using MassTransit;

namespace Audiences.SegmentQualifier;

/// <summary>Membership events in, qualifications and disqualifications for each audience out.</summary>
public static class SegmentQualifierModule
{
    /// <summary>Registers the service.</summary>
    public static WebApplicationBuilder AddSegmentQualifier(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddKnownSettings([.. QualityOptions.Settings, .. DeadLetterOptions.Settings]);
        builder.AddServiceDatabase<SegmentQualifierDbContext, PostgresSegmentQualifierDbContext, SqliteSegmentQualifierDbContext>(SegmentQualifierDbContext.Schema);
        builder.Services.AddQualifierStores();
        builder.Services.AddSingleton<QualifierTelemetry>();
        builder.Services.AddSingleton<MappingCompiler>();
        builder.Services.AddSingleton<IMemberPublisher, BusMemberPublisher>();
        builder.Services.AddScoped<AudienceReach>();
        builder.Services.AddScoped<MembershipQualifier>();
        builder.Services.AddScoped<MembershipReception>();
        builder.Services.AddScoped<BatchReception>();
        builder.Services.AddSingleton<IIdentityLinkPublisher, BusIdentityLinkPublisher>();
        builder.Services.AddScoped<IdentityLinkReception>();
        builder.Services.AddScoped<IdentityLinkBatchReception>();
        builder.Services.AddScoped<DeadLetterReplay>();
        builder.Services.AddSingleton(DeadLetterOptions.Read(builder.Configuration));
        builder.Services.AddScoped<DeadLetterRetention>();
        builder.Services.AddHostedService<DeadLetterSchedule>();
        builder.Services.AddHostedService<DeadLetterCount>();
        builder.Services.AddScoped<UserEraser>();
        builder.Services.AddScoped<UnpublishedWork>();
        builder.Services.AddSingleton(QualityOptions.Read(builder.Configuration));
        builder.Services.AddSingleton<QualityCounter>();
        builder.Services.AddScoped<QualityWriter>();
        builder.Services.AddScoped<QualityReport>();
        builder.Services.AddHostedService<QualitySchedule>();
        builder.Services.AddSingleton<PropertySightings>();
        builder.Services.AddScoped<PropertyWriter>();
        builder.Services.AddHostedService<PropertySchedule>();
        builder.Services.AddHostedService<UnpublishedWorkSchedule>();
        builder.Services.AddHostedService<SnapshotRequests>();
        builder.AddBusConsumers(bus =>
        {
            bus.AddConsumer<MembershipConsumer, MembershipConsumerDefinition>();
            bus.AddConsumer<MembershipBatchConsumer, MembershipBatchConsumerDefinition>();
            bus.AddConsumer<IdentityLinkConsumer, IdentityLinkConsumerDefinition>();
            bus.AddConsumer<IdentityLinkBatchConsumer, IdentityLinkBatchConsumerDefinition>();
            bus.AddConsumer<AudienceStateConsumer, AudienceStateConsumerDefinition>();
            bus.AddConsumer<MappingStateConsumer, MappingStateConsumerDefinition>();
            bus.AddConsumer<UserErasureCompletedConsumer, UserErasureCompletedConsumerDefinition>();
        });
        return builder;
    }

    /// <summary>Maps its part of the HTTP interface.</summary>
    public static IEndpointRouteBuilder MapSegmentQualifier(this IEndpointRouteBuilder app)
    {
        UserEndpoints.Map(app);
        SegmentEndpoints.Map(app);
        PropertyEndpoints.Map(app);
        DeadLetterEndpoints.Map(app);
        QualityEndpoints.Map(app);
        return app;
    }
}
