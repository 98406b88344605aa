namespace Audiences.ServiceDefaults.Database;

/// <summary>Brings one service's tables to today's schema.</summary>
public interface IDatabaseMigration
{
    /// <summary>Safe to call from several replicas at once: one migrates, the others wait and find it done.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);
}
