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
    /// collide. A session lock around all of it has no such gap, and a killed process releases it.
    /// </summary>
    private async Task MigratePostgresAsync(TContext context, CancellationToken cancellationToken)
    {
        await using var holder = new NpgsqlConnection(database.Value.ConnectionString);
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
    /// The data directory belongs to one process, so a lock row in the file can only stem from one that was killed in
    /// the middle of a migration, and EF Core would wait for it for ever.
    /// </summary>
    private static async Task MigrateSqliteAsync(TContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
