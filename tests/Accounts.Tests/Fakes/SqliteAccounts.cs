using Audiences.Accounts.Persistence;
using Audiences.ServiceDefaults.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tests.Fakes;

/// <summary>A database file for one test.</summary>
public sealed class SqliteAccounts : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("audiences-accounts").FullName;

    private string ConnectionString => $"Data Source={Path.Combine(_directory, "accounts.db")};Default Timeout=60";

    public AccountsDbContext Open()
    {
        var options = new DbContextOptionsBuilder<SqliteAccountsDbContext>();
        options.UseServiceSqlite(new ServiceDatabase(StorageKind.Sqlite, ConnectionString, AccountsDbContext.Schema));
        return new SqliteAccountsDbContext(options.Options);
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
