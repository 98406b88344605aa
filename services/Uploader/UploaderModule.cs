using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Bus;
using Audiences.Uploader.Consumers;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Meta.Resilience;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Reconciliation;
using Audiences.Uploader.Resyncs;
using Audiences.Uploader.Retention;
using Audiences.Uploader.Telemetry;
using Audiences.Uploader.Users;
using Audiences.Uploader.Withdrawals;
using MassTransit;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Audiences.Uploader;

/// <summary>Desired and sent state, refresh cycles, and the audiences over HTTP.</summary>
public static class UploaderModule
{
    /// <summary>Adds the uploader to a host.</summary>
    public static WebApplicationBuilder AddUploader(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddKnownSettings([.. UploaderOptions.Settings, .. BoostOptions.Settings, .. AtMetaOptions.Settings]);
        builder.AddKnownSettings(SharedSettings.GraphUrl, SharedSettings.AppId, SharedSettings.AppSecret);
        builder.AddServiceDatabase<UploaderDbContext, PostgresUploaderDbContext, SqliteUploaderDbContext>(UploaderDbContext.Schema);
        builder.Services.AddSingleton(UploaderOptions.Read(builder.Configuration));
        builder.Services.AddSingleton(BoostOptions.Read(builder.Configuration));
        builder.Services.AddSingleton(AtMetaOptions.Read(builder.Configuration));
        builder.Services.AddGraphClient(builder.Configuration);
        builder.Services.AddUploaderDomain();
        builder.Services.AddSingleton<IAccessTokens, BusAccessTokens>();
        builder.Services.AddSingleton<IUploaderEvents, BusUploaderEvents>();
        builder.Services.AddHostedService<ControlPlaneStart>();
        builder.Services.AddHostedService<CycleRunner>();
        builder.Services.AddHostedService<ResyncWatch>();
        builder.Services.AddHostedService<AtMetaWatch>();
        builder.Services.AddSingleton<BacklogTelemetry>().AddHostedService<BacklogWatch>();
        builder.Services.AddHostedService<NumbersSchedule>();
        builder.AddBusConsumers(AddConsumers);
        return builder;
    }

    /// <summary>Maps the uploader's endpoints.</summary>
    public static IEndpointRouteBuilder MapUploader(this IEndpointRouteBuilder app)
    {
        app.MapAudiences();
        app.MapNumbers();
        app.MapUsers();
        app.MapCycles();
        app.MapResyncs();
        app.MapBudgets();
        app.MapActivity();
        app.MapReconciliation();
        app.MapCustomAudiences();
        app.MapWithdrawals();
        return app;
    }

    /// <summary>All that knows neither bus nor host.</summary>
    internal static IServiceCollection AddUploaderDomain(this IServiceCollection services)
    {
        services.AddSingleton<UploaderStore>().AddSingleton<UploaderTelemetry>().AddSingleton<DeliveryTelemetry>().AddSingleton<BacklogReading>().AddSingleton<CycleWakeUp>();
        services.AddSingleton<MembershipStore>().AddSingleton<Erasures>().AddSingleton<ControlStates>();
        services.AddAudienceBoost();
        services.AddSingleton<Leases>().AddSingleton<CycleContexts>().AddSingleton<CycleHistory>().AddSingleton<RefreshRequests>();
        services.AddSingleton<DuePages>().AddSingleton<SentMarks>().AddSingleton<StaleRows>().AddSingleton<DueCounts>().AddSingleton<Unlinking>();
        services.AddSingleton<AudienceCounting>().AddSingleton<MemberQueries>().AddSingleton<RefusedMembers>().AddSingleton<WithdrawalReceipts>();
        services.AddSingleton<ResyncCounting>().AddSingleton<OutdatedMembers>().AddSingleton<ResyncRemoval>().AddSingleton<ResyncWakeUp>();
        services.AddScoped<Resyncs.Resyncs>().AddScoped<ResyncUpkeep>().AddScoped<ResyncAdvice>().AddScoped<ResyncQueries>();
        services.AddSingleton<CallBudgets>().AddSingleton<MetaPipelines>().AddScoped<CallAccount>().AddScoped<BudgetQueries>().AddScoped<ActivityQueries>().AddScoped<ActivityMinutes>();
        services.AddSingleton<UrgentRemovals>().AddSingleton<CycleTurns>().AddSingleton<CyclesLaidAside>().AddSingleton<CycleAnnouncements>();
        services.AddScoped<MetaCalls>().AddScoped<AudienceUpload>().AddScoped<AudienceProvision>().AddScoped<PageUpload>();
        services.AddScoped<DueWalk>().AddScoped<RefreshCycle>().AddScoped<CycleWorker>();
        services.AddScoped<AudienceLinks>().AddScoped<AudienceAtMeta>().AddScoped<DefaultAccount>().AddScoped<AccountEndings>();
        services.TryAddSingleton(new UploadLimits());
        services.TryAddSingleton<ILeaseClock, StoreLeaseClock>();
        services.AddSingleton<RetentionPass>().AddSingleton<RepairNotes>().AddSingleton<RepairMarks>().AddSingleton<DriftTelemetry>();
        services.AddScoped<Replacement>().AddScoped<Emptying>().AddScoped<RepairPass>().AddScoped<Repairs>().AddScoped<DriftReading>().AddScoped<Verifier>();
        services.AddSingleton<Observations>();
        services.AddScoped<AudienceInfos>().AddScoped<AudienceDetails>().AddScoped<AdoptableAudiences>().AddScoped<AtMetaRound>();
        services.AddSingleton<TouchedAudiences>().AddSingleton<NumbersStore>().AddScoped<NumbersRound>();
        services.AddScoped<AudienceList>().AddScoped<AudienceTotals>().AddSingleton<UserAudiences>().AddSingleton<UserLookup>();
        services.AddScoped<AudienceAnnouncements>().AddScoped<AudienceQueries>();
        return services;
    }

    private static void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<MembersQualifiedConsumer, MembersQualifiedConsumerDefinition>();
        bus.AddConsumer<MembersDisqualifiedConsumer, MembersDisqualifiedConsumerDefinition>();
        bus.AddConsumer<IdentityLinksChangedConsumer, IdentityLinksChangedConsumerDefinition>();
        bus.AddConsumer<UserErasedConsumer, UserErasedConsumerDefinition>();
        bus.AddConsumer<AdAccountStateConsumer, AdAccountStateConsumerDefinition>();
        bus.AddConsumer<MappingStateConsumer, MappingStateConsumerDefinition>();
        bus.AddConsumer<AudienceSnapshotRequestedConsumer, AudienceSnapshotRequestedConsumerDefinition>();
        bus.AddRequestClient<AccessTokenRequested>();
        bus.AddRequestClient<AudienceState>();
    }
}
