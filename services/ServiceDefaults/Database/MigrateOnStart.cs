using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.Database;

/// <summary>Migrates before anything else of the service starts.</summary>
internal sealed class MigrateOnStart(IEnumerable<IDatabaseMigration> migrations, DatabaseAtStart database) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var migration in migrations)
        {
            await database.WhenThereAsync(() => migration.MigrateAsync(cancellationToken), cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
