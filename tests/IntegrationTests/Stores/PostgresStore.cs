using Audiences.ServiceDefaults.Database;
using Audiences.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Audiences.IntegrationTests.Stores;

/// <summary>A service's tables on a real PostgreSQL: a database for each test, copied from one that was migrated once.</summary>
/// <typeparam name="TContext">The service's PostgreSQL context.</typeparam>
internal sealed class PostgresStore<TContext>(ServiceDatabase database)
    where TContext : DbContext
{
    private static readonly Lock Gate = new();
    private static Task<string>? _migrated;

    public ServiceDatabase Database => database;

    public static async Task<PostgresStore<TContext>> CreateAsync(string schema) =>
        new(In(Pooled(await TestPostgres.CopyDatabaseAsync(await MigratedAsync(schema))), schema));

    public TContext Open()
    {
        var options = new DbContextOptionsBuilder<TContext>();
        options.UseServicePostgres(database);
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }

    private static Task<string> MigratedAsync(string schema)
    {
        lock (Gate)
        {
            return _migrated ??= MigrateAsync(schema);
        }
    }

    private static async Task<string> MigrateAsync(string schema)
    {
        var connectionString = await TestPostgres.CreateDatabaseAsync();
        await using var context = new PostgresStore<TContext>(In(connectionString, schema)).Open();
        await context.Database.MigrateAsync();
        return connectionString;
    }

    /// <summary>As in production; but each test has a database of its own, so idle connections must go soon.</summary>
    private static string Pooled(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Pooling = true, MaxPoolSize = 20, ConnectionIdleLifetime = 4, ConnectionPruningInterval = 2 }.ConnectionString;

    private static ServiceDatabase In(string connectionString, string schema) =>
        new(StorageKind.Postgres, new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema }.ConnectionString, schema);
}
