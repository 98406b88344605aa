using Audiences.EndToEndTests.Running;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Audiences.Testing.RabbitMq;
using Audiences.Testing.Services;
using Audiences.Upgrade.Tests.Schema;
using Npgsql;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>Today's services on the database that the last release left, with Meta as it was then.</summary>
public sealed class UpgradedSystem : IAsyncLifetime
{
    private readonly Lazy<Task> _started;
    private SystemUnderTest? _system;

    public UpgradedSystem() => _started = new(StartAsync);

    /// <summary>The tables as the release made them.</summary>
    internal Catalog? Released { get; private set; }

    // Started inside a test, so that a missing server skips the test.
    internal async Task<SystemUnderTest> SystemAsync()
    {
        await _started.Value;
        return _system!;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_system is not null)
        {
            await _system.DisposeAsync();
        }
    }

    /// <summary>A sandbox that goes on with what a data folder holds.</summary>
    internal static ServiceProcess NewSandbox(string folder) => new("MetaSandbox", new Dictionary<string, string?> { ["Sandbox__DataDirectory"] = folder });

    private async Task StartAsync()
    {
        var database = await TestPostgres.CreateDatabaseAsync();
        await RestoreAsync(database);
        Released = await Catalog.ReadAsync(database);

        var meta = Reaper.TemporaryFolder("meta");
        foreach (var file in Directory.GetFiles(Baseline.Meta))
        {
            File.Copy(file, Path.Combine(meta, Path.GetFileName(file)));
        }

        var sandbox = NewSandbox(meta);
        _system = await SystemUnderTest.StartAsync(sandbox, sandbox.Address, await TestBroker.CreateVirtualHostAsync(), database, replicas: 1);
    }

    private static async Task RestoreAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(await File.ReadAllTextAsync(Baseline.Database), connection);
        await command.ExecuteNonQueryAsync();
    }
}
