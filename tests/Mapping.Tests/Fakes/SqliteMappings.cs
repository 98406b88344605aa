using Audiences.Mapping.Persistence;
using Audiences.ServiceDefaults.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Tests.Fakes;

/// <summary>A database file for one test.</summary>
public sealed class SqliteMappings : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("audiences-mapping").FullName;

    private string ConnectionString => $"Data Source={Path.Combine(_directory, "mapping.db")};Default Timeout=60";

    public MappingDbContext Open()
    {
        var options = new DbContextOptionsBuilder<SqliteMappingDbContext>();
        options.UseServiceSqlite(new ServiceDatabase(StorageKind.Sqlite, ConnectionString, MappingDbContext.Schema));
        return new SqliteMappingDbContext(options.Options);
    }

    public async Task MigrateAsync()
    {
        await using var db = Open();
        await db.Database.MigrateAsync();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        Directory.Delete(_directory, recursive: true);
        return ValueTask.CompletedTask;
    }
}
