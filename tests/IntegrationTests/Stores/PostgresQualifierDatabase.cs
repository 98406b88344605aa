using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Persistence;
using Audiences.SegmentQualifier.Persistence.Stores;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Tests.Contracts;
using Audiences.ServiceDefaults.Database;
using Npgsql;

namespace Audiences.IntegrationTests.Stores;

internal sealed class PostgresQualifierDatabase(PostgresStore<PostgresSegmentQualifierDbContext> database) : IQualifierDatabase
{
    private readonly PostgresMembershipStore _store = new(NpgsqlDataSource.Create(database.Database.ConnectionString));

    public IMembershipStore Store => _store;

    public static async Task<PostgresQualifierDatabase> CreateAsync() =>
        new(await PostgresStore<PostgresSegmentQualifierDbContext>.CreateAsync(SegmentQualifierDbContext.Schema));

    public SegmentQualifierDbContext NewContext() => database.Open();

    public IQualityStore NewQualityStore(SegmentQualifierDbContext context) =>
        new StoredQuality(context, new ServiceDatabase<SegmentQualifierDbContext>(database.Database));

    public IProperties NewProperties(SegmentQualifierDbContext context) =>
        new StoredProperties(context, new ServiceDatabase<SegmentQualifierDbContext>(database.Database), TimeProvider.System);

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
