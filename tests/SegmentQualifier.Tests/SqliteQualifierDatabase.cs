using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Persistence;
using Audiences.SegmentQualifier.Persistence.Stores;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Tests.Contracts;
using Audiences.ServiceDefaults.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Tests;

internal sealed class SqliteQualifierDatabase : IQualifierDatabase
{
    private readonly string _directory = Directory.CreateTempSubdirectory("qualifier-tests-").FullName;
    private readonly SqliteMembershipStore _store;

    private SqliteQualifierDatabase() => _store = new SqliteMembershipStore(ConnectionString);

    public IMembershipStore Store => _store;

    private string ConnectionString => $"Data Source={Path.Combine(_directory, "qualifier.db")};Default Timeout=60";

    public static async Task<SqliteQualifierDatabase> CreateAsync()
    {
        var database = new SqliteQualifierDatabase();
        await using var context = database.NewContext();
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        await context.Database.MigrateAsync();
        return database;
    }

    public SegmentQualifierDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<SqliteSegmentQualifierDbContext>();
        options.UseServiceSqlite(new ServiceDatabase(StorageKind.Sqlite, ConnectionString, "qualifier"));
        return new SqliteSegmentQualifierDbContext(options.Options);
    }

    public IQualityStore NewQualityStore(SegmentQualifierDbContext context) =>
        new StoredQuality(context, new ServiceDatabase<SegmentQualifierDbContext>(new ServiceDatabase(StorageKind.Sqlite, ConnectionString, "qualifier")));

    public IProperties NewProperties(SegmentQualifierDbContext context) =>
        new StoredProperties(context, new ServiceDatabase<SegmentQualifierDbContext>(new ServiceDatabase(StorageKind.Sqlite, ConnectionString, "qualifier")), TimeProvider.System);

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_directory, recursive: true);
        return ValueTask.CompletedTask;
    }
}
