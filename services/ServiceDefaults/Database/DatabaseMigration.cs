using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Audiences.ServiceDefaults.Database;

/// <summary>Applies the pending EF Core migrations under a lock.</summary>
internal sealed class DatabaseMigration<TContext>(IServiceScopeFactory scopes, ServiceDatabase<TContext> database)
    : IDatabaseMigration
    where TContext : DbContext
{
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        if (database.Value.Kind == StorageKind.Sqlite)
        {
            await MigrateSqliteAsync(context, cancellationToken);
        }
        else
        {
            await MigratePostgresAsync(context, cancellationToken);
        }
    }

    /// <summary>
    /// EF Core's own lock begins only once its history table exists, and two replicas that create that table at once
    /// collide. A session lock around all of it has no such gap, and a killed process releases it. The session is not
    /// pooled: a pooled one keeps its locks after it is closed, until somebody uses it again.
    /// </summary>
    private async Task MigratePostgresAsync(TContext context, CancellationToken cancellationToken)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(database.Value.ConnectionString) { Pooling = false };
        await using var holder = new NpgsqlConnection(unpooled.ConnectionString);
        await holder.OpenAsync(cancellationToken);
        await using (var acquire = new NpgsqlCommand("select pg_advisory_lock(hashtextextended($1, 0))", holder))
        {
            acquire.CommandTimeout = 0;
            acquire.Parameters.AddWithValue("audiences.migrate." + database.Value.Schema);
            await acquire.ExecuteNonQueryAsync(cancellationToken);
        }

        await using (var create = new NpgsqlCommand($"create schema if not exists \"{database.Value.Schema}\"", holder))
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>
    /// Under our own lock a lock row of EF Core's in the file can only stem from a process that was killed in the
    /// middle of a migration, and EF Core would wait for it for ever.
    /// </summary>
    private async Task MigrateSqliteAsync(TContext context, CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(database.Value.ConnectionString).DataSource;
        using var held = await MigrationLockFile.AcquireAsync(file + ".migrate", cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
