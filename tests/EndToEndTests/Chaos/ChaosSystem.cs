using Audiences.EndToEndTests.Running;
using Audiences.Testing;
using Audiences.Testing.Network;
using Audiences.Testing.Postgres;
using Audiences.Testing.RabbitMq;
using Npgsql;

namespace Audiences.EndToEndTests.Chaos;

/// <summary>The whole system on a broker and a database of its own, each behind a stretch of network that can fail.</summary>
internal sealed class ChaosSystem : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _parts = [];

    private ChaosSystem(LocalBroker broker, LocalPostgres postgres, FaultProxy brokerLine, FaultProxy databaseLine, FaultProxy metaLine, SystemUnderTest system)
    {
        (Broker, Postgres, BrokerLine, DatabaseLine, MetaLine, System) = (broker, postgres, brokerLine, databaseLine, metaLine, system);
        _parts = [system, brokerLine, databaseLine, metaLine, broker, postgres];
    }

    public LocalBroker Broker { get; }

    public LocalPostgres Postgres { get; }

    public FaultProxy BrokerLine { get; }

    public FaultProxy DatabaseLine { get; }

    public FaultProxy MetaLine { get; }

    public SystemUnderTest System { get; }

    public static async Task<ChaosSystem> StartAsync()
    {
        var broker = await LocalBroker.StartAsync();
        var postgres = await LocalPostgres.StartAsync();
        if (broker is null || postgres is null)
        {
            Unavailable.Throw("Servers that can be killed must be local: install RabbitMQ and PostgreSQL (Debian: apt-get install rabbitmq-server postgresql).");
        }

        var sandbox = SystemUnderTest.NewSandbox();
        var brokerLine = await FaultProxy.StartAsync(broker.Port);
        var databaseLine = await FaultProxy.StartAsync(postgres.Port);
        var metaLine = await FaultProxy.StartAsync(sandbox.Address.Port);
        var host = await broker.CreateVirtualHostAsync("audiences");
        var system = await SystemUnderTest.StartAsync(
            sandbox,
            new Uri($"http://127.0.0.1:{metaLine.Port}"),
            new UriBuilder(host) { Port = brokerLine.Port }.Uri,
            await CreateDatabaseAsync(postgres.ConnectionString, databaseLine.Port));
        return new ChaosSystem(broker, postgres, brokerLine, databaseLine, metaLine, system);
    }

    /// <summary>The network is whole again. What runs, and what Meta thinks, is the faults' own to put right.</summary>
    public void HealNetwork()
    {
        BrokerLine.Heal();
        DatabaseLine.Heal();
        MetaLine.Heal();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in _parts)
        {
            await part.DisposeAsync();
        }
    }

    private static async Task<string> CreateDatabaseAsync(string server, int port)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("CREATE DATABASE audiences", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = "audiences", Port = port, Pooling = true }.ConnectionString;
    }
}
