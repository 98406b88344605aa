using Npgsql;

namespace Audiences.Testing.Postgres;

/// <summary>
/// A real PostgreSQL for tests: the server that <c>AUDIENCES_TEST_POSTGRES</c> names (a superuser's connection string),
/// else a container, else local binaries. Started at most once in a test process.
/// </summary>
public static class TestPostgres
{
    private static readonly Lazy<Task<string?>> Server = new(StartAsync);

    /// <summary>A fresh, empty database; its connection string.</summary>
    public static Task<string> CreateDatabaseAsync() => CreateAsync("template1");

    /// <summary>A copy of a database to which nobody is connected; its connection string.</summary>
    public static Task<string> CopyDatabaseAsync(string connectionString) =>
        CreateAsync(new NpgsqlConnectionStringBuilder(connectionString).Database!);

    private static async Task<string> CreateAsync(string template)
    {
        var server = await Server.Value;
        if (server is null)
        {
            Unavailable.Throw("No PostgreSQL: set AUDIENCES_TEST_POSTGRES, start Docker, or install the binaries (Debian: apt-get install postgresql).");
        }

        var name = $"audiences_{Guid.CreateVersion7():N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, IncludeErrorDetail = true }.ConnectionString;
    }

    private static async Task<string?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("AUDIENCES_TEST_POSTGRES") is { } given && !string.IsNullOrWhiteSpace(given))
        {
            return new NpgsqlConnectionStringBuilder(given) { Pooling = false }.ConnectionString;
        }

        return await DockerEngine.AnswersAsync()
            ? await PostgresContainer.StartAsync()
            : (await LocalPostgres.StartAsync())?.ConnectionString;
    }
}
