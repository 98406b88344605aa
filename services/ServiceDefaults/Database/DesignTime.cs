using Microsoft.EntityFrameworkCore;

namespace Audiences.ServiceDefaults.Database;

/// <summary>Options for <c>dotnet ef migrations add</c>, which connects to nothing.</summary>
public static class DesignTime
{
    /// <summary>For a PostgreSQL context.</summary>
    public static DbContextOptions<TContext> Postgres<TContext>(string schema)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        options.UseServicePostgres(new ServiceDatabase(StorageKind.Postgres, $"Host=localhost;Search Path={schema}", schema));
        return options.Options;
    }

    /// <summary>For a SQLite context.</summary>
    public static DbContextOptions<TContext> Sqlite<TContext>(string schema)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        options.UseServiceSqlite(new ServiceDatabase(StorageKind.Sqlite, "Data Source=:memory:", schema));
        return options.Options;
    }
}
