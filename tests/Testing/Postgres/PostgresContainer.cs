using Npgsql;
using Testcontainers.PostgreSql;

namespace Audiences.Testing.Postgres;

/// <summary>PostgreSQL in a container; Testcontainers' own reaper removes it.</summary>
internal static class PostgresContainer
{
    public static async Task<string> StartAsync()
    {
        var container = new PostgreSqlBuilder("postgres:17.6-alpine")
            .WithCommand("-c", "fsync=off", "-c", "max_connections=500")
            .Build();
        await container.StartAsync();
        return new NpgsqlConnectionStringBuilder(container.GetConnectionString()) { Pooling = false }.ConnectionString;
    }
}
