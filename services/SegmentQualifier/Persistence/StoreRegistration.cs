using Audiences.SegmentQualifier.DeadLetters;
using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Mappings;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Persistence.Stores;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Segments;
using Audiences.SegmentQualifier.Users;
using Audiences.ServiceDefaults.Database;
using Npgsql;

namespace Audiences.SegmentQualifier.Persistence;

internal static class StoreRegistration
{
    public static void AddQualifierStores(this IServiceCollection services)
    {
        services.AddSingleton<IMembershipStore>(provider =>
        {
            var database = provider.GetRequiredService<ServiceDatabase<SegmentQualifierDbContext>>().Value;
            return database.Kind == StorageKind.Postgres
                ? new PostgresMembershipStore(NpgsqlDataSource.Create(database.ConnectionString))
                : new SqliteMembershipStore(database.ConnectionString);
        });
        services.AddScoped<IAudienceLinks, AudienceLinks>();
        services.AddScoped<IMappings, StoredMappings>();
        services.AddScoped<ISegments, StoredSegments>();
        services.AddScoped<IProperties, StoredProperties>();
        services.AddScoped<IErasures, StoredErasures>();
        services.AddScoped<IUserRecords, StoredUserRecords>();
        services.AddScoped<IDeadLetters, StoredDeadLetters>();
        services.AddScoped<IQualityStore, StoredQuality>();
    }
}
