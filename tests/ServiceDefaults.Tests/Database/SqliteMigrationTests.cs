using Audiences.ServiceDefaults.Database;
using Audiences.ServiceDefaults.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Tests.Database;

[Trait("Kind", "Hosted")]
public class SqliteMigrationTests
{
    [Fact]
    public async Task Processes_that_start_together_migrate_once()
    {
        using var directory = new TemporaryDirectory();
        var apps = Enumerable.Range(0, 4).Select(_ => TestService.Build(directory.Path)).ToArray();

        await Task.WhenAll(apps.Select(app => Task.Run(() => app.Services.GetRequiredService<IDatabaseMigration>().MigrateAsync(CancellationToken.None))));

        Assert.Equal(1, await ScalarAsync(directory, "select count(*) from \"__EFMigrationsHistory\""));
        foreach (var app in apps)
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_process_killed_while_it_migrated_does_not_block_the_next_start()
    {
        using var directory = new TemporaryDirectory();
        await ScalarAsync(directory, "create table \"__EFMigrationsLock\" (\"Id\" integer primary key, \"Timestamp\" text not null); insert into \"__EFMigrationsLock\" values (1, '2026-11-24')");

        await using var app = TestService.Build(directory.Path);
        await app.Services.GetRequiredService<IDatabaseMigration>().MigrateAsync(CancellationToken.None);

        Assert.Equal(0, await ScalarAsync(directory, "select count(*) from data_protection_keys"));
    }

    [Fact]
    public async Task Migrate_alone_makes_the_tables_and_ends()
    {
        using var directory = new TemporaryDirectory();
        await using var app = TestService.Build(directory.Path);

        Assert.Equal(0, await app.RunServiceAsync(["--migrate"]));

        Assert.Equal(0, await ScalarAsync(directory, "select count(*) from data_protection_keys"));
    }

    private static async Task<long> ScalarAsync(TemporaryDirectory directory, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(directory.Path, "key_ring.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() as long? ?? 0;
    }
}
