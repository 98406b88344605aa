using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Postgres;
using Audiences.Testing.RabbitMq;
using Npgsql;

namespace Audiences.Benchmarks.Running;

/// <summary>All services as processes with the settings that are shipped, on a broker and a database of their own that keep what they confirm.</summary>
internal sealed class BenchmarkSystem : IAsyncDisposable
{
    // What docker-compose.yml has, and two that tell more: when each row was committed, and what each statement cost.
    private static readonly string[] _settings =
    [
        "max_connections=300", "shared_buffers=1GB", "max_wal_size=8GB", "wal_compression=lz4",
        "track_commit_timestamp=on", "shared_preload_libraries=pg_stat_statements",
    ];

    // To try others: AUDIENCES_BENCH_POSTGRES="shared_buffers=1GB wal_compression=on".
    private static readonly string[] _tried = Environment.GetEnvironmentVariable("AUDIENCES_BENCH_POSTGRES")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private readonly LocalBroker _broker;
    private readonly LocalPostgres _postgres;
    private readonly SystemUnderTest _system;

    private BenchmarkSystem(LocalBroker broker, LocalPostgres postgres, SystemUnderTest system, Uri address)
    {
        (_broker, _postgres, _system, Broker) = (broker, postgres, system, address);
        Store = NpgsqlDataSource.Create(system.Database);
    }

    public Uri Broker { get; }

    /// <summary>The database that all services share.</summary>
    public NpgsqlDataSource Store { get; }

    public PublicApi Api => _system.Api;

    public SystemUnderTest Parts => _system;

    /// <summary>The processes that do the work, by the name of their hop.</summary>
    public IReadOnlyDictionary<string, int> Hops => new Dictionary<string, int>
    {
        ["Gateway"] = _system.Gateway.ProcessId,
        ["SegmentQualifier"] = _system.Qualifiers[0].ProcessId,
        ["Uploader"] = _system.Uploaders[0].ProcessId,
        ["RabbitMQ"] = _broker.ProcessId,
        ["PostgreSQL"] = _postgres.ProcessId,
        ["Sandbox"] = _system.Sandbox.ProcessId,
    };

    /// <summary>One replica of each service; an ad account is connected and mapped.</summary>
    /// <param name="further">Further settings of the services.</param>
    public static async Task<BenchmarkSystem> StartAsync(IReadOnlyDictionary<string, string?>? further = null)
    {
        if (await LocalBroker.StartAsync() is not { } broker)
        {
            throw new InvalidOperationException("No RabbitMQ: install it (Debian: apt-get install rabbitmq-server).");
        }

        if (await LocalPostgres.StartAsync([.. _settings, .. _tried]) is not { } postgres)
        {
            throw new InvalidOperationException("No PostgreSQL: install it (Debian: apt-get install postgresql).");
        }

        // The tests switch the services' garbage collector to a small one; it runs as shipped here.
        var settings = new Dictionary<string, string?>(further ?? new Dictionary<string, string?>()) { ["DOTNET_gcServer"] = null };
        var address = await broker.CreateVirtualHostAsync("audiences");
        var sandbox = SystemUnderTest.NewSandbox(settings);
        var system = await SystemUnderTest.StartAsync(sandbox, sandbox.Address, address, await CreateDatabaseAsync(postgres.ConnectionString), replicas: 1, settings);
        var bench = new BenchmarkSystem(broker, postgres, system, address);
        await bench.ConnectAsync("1234567890123456");
        return bench;
    }

    /// <summary>Connects an ad account that the sandbox knows, and maps five attributes; its id.</summary>
    public async Task<string> ConnectAsync(string adAccountId)
    {
        var account = await Api.PostAsync("/v1/accounts", new JsonObject
        {
            ["name"] = $"Benchmark {adAccountId}",
            ["adAccountId"] = adAccountId,
            ["accessToken"] = "sandbox-token",
            ["apiVersion"] = "25.0",
        });
        await Api.PutAsync($"/v1/accounts/{account["id"]}/mapping", new JsonObject
        {
            ["action"] = "multipleIdentifiers",
            ["attributes"] = new JsonObject
            {
                ["email"] = "properties.email",
                ["phone"] = "properties.phone",
                ["firstName"] = "properties.firstName",
                ["lastName"] = "properties.lastName",
                ["externalId"] = "userId",
            },
        });
        return (string)account["id"]!;
    }

    /// <summary>Links a segment, and keeps the schedule from starting a cycle in the middle of a measurement.</summary>
    public async Task<Guid> LinkAsync(string segment, string? account = null)
    {
        var request = new JsonObject { ["name"] = segment, ["segmentId"] = segment, ["refreshInterval"] = "P30D" };
        if (account is not null)
        {
            request["accountId"] = account;
        }

        var audience = Guid.Parse((string)(await Api.PostAsync("/v1/audiences", request))["id"]!);
        await ExecuteAsync("update uploader.refresh_schedules set next_cycle_at = 3155378975999999999 where audience_id = $1", audience);
        return audience;
    }

    /// <summary>Runs a cycle now, and gives it when it has ended well.</summary>
    public async Task<JsonNode> RunCycleAsync(Guid audience)
    {
        var id = (string)(await Api.PostAsync($"/v1/audiences/{audience}/refresh"))["id"]!;
        while (true)
        {
            var cycle = await Api.GetAsync($"/v1/audiences/{audience}/cycles/{id}");
            switch ((string)cycle["status"]!)
            {
                case "completed":
                    return cycle;
                case "failed":
                    throw new InvalidOperationException($"The cycle failed: {cycle.ToJsonString()}");
                default:
                    await Task.Delay(200);
                    break;
            }
        }
    }

    /// <summary>Runs a statement, however long it takes.</summary>
    public async Task ExecuteAsync(string sql, params object[] parameters)
    {
        await using var command = Store.CreateCommand(sql);
        command.CommandTimeout = 0;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Leaves the database as a quiet hour would: vacuumed, analysed, all written to disk.</summary>
    public async Task SettleAsync()
    {
        await ExecuteAsync("vacuum analyze");
        await ExecuteAsync("checkpoint");
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await _system.DisposeAsync();
        await _broker.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    private static async Task<string> CreateDatabaseAsync(string server)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("create database audiences", connection);
        await command.ExecuteNonQueryAsync();
        var database = new NpgsqlConnectionStringBuilder(server) { Database = "audiences", Pooling = true }.ConnectionString;
        await using var there = NpgsqlDataSource.Create(database);
        await using var extension = there.CreateCommand("create extension pg_stat_statements");
        await extension.ExecuteNonQueryAsync();
        return database;
    }
}
