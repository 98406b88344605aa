using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Health;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Audiences.ServiceDefaults.Database;

/// <summary>Gives a service its tables.</summary>
public static class DatabaseExtensions
{
    /// <summary>
    /// Registers the service's context with the provider that the configuration asks for:
    /// <c>ConnectionStrings__Database</c> means PostgreSQL, a schema for the service; else, standalone,
    /// <c>Audiences__DataDirectory</c> means SQLite, a file for the service.
    /// </summary>
    /// <typeparam name="TContext">The context that the service's code asks for.</typeparam>
    /// <typeparam name="TPostgres">The same with PostgreSQL's migrations.</typeparam>
    /// <typeparam name="TSqlite">The same with SQLite's migrations.</typeparam>
    /// <param name="builder">The service's builder.</param>
    /// <param name="schema">The service's own schema or file: <c>uploader</c>.</param>
    public static IHostApplicationBuilder AddServiceDatabase<TContext, TPostgres, TSqlite>(
        this IHostApplicationBuilder builder,
        string schema)
        where TContext : DbContext
        where TPostgres : TContext
        where TSqlite : TContext
    {
        var database = Resolve(builder.Configuration, schema);
        builder.Services.AddSingleton(new ServiceDatabase<TContext>(database));
        if (database.Kind == StorageKind.Postgres)
        {
            builder.Services.AddDbContext<TContext, TPostgres>(options => options.UseServicePostgres(database));
        }
        else
        {
            builder.Services.AddDbContext<TContext, TSqlite>(options => options.UseServiceSqlite(database));
        }

        builder.Services.AddSingleton<IDatabaseMigration, DatabaseMigration<TContext>>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth<TContext>>("database-" + schema, tags: ["ready"]);
        builder.Services.TryAddSingleton<DatabaseAtStart>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, MigrateOnStart>());
        return builder;
    }

    /// <summary>The options of a PostgreSQL context; also for the design-time factories.</summary>
    public static void UseServicePostgres(this DbContextOptionsBuilder options, ServiceDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        options.UseNpgsql(database.ConnectionString, npgsql => npgsql.MigrationsHistoryTable("__ef_migrations", database.Schema))
            .UseSnakeCaseNamingConvention()
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, Microsoft.Extensions.Logging.LogLevel.Trace)));
    }

    /// <summary>The options of a SQLite context; also for the design-time factories.</summary>
    public static void UseServiceSqlite(this DbContextOptionsBuilder options, ServiceDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        options.UseSqlite(database.ConnectionString)
            .UseSnakeCaseNamingConvention()
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, Microsoft.Extensions.Logging.LogLevel.Trace)));
    }

    private static ServiceDatabase Resolve(IConfiguration configuration, string schema)
    {
        if (configuration.GetConnectionString("Database") is { Length: > 0 } connectionString)
        {
            return new ServiceDatabase(StorageKind.Postgres, OfService(connectionString, schema), schema);
        }

        var directory = configuration.Text(SharedSettings.DataDirectory.Key)
            ?? throw new SettingException("ConnectionStrings__Database", "is missing. Give it an Npgsql connection string, such as Host=localhost;Database=audiences;Username=audiences;Password=….");
        CreateDirectory(directory);
        var file = Path.Combine(directory, schema + ".db");
        return new ServiceDatabase(StorageKind.Sqlite, $"Data Source={file};Default Timeout=60", schema);
    }

    private static void CreateDirectory(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingException("Audiences__DataDirectory", $"'{directory}' cannot be made or opened ({e.GetType().Name}). Give it a directory that this process may write to.");
        }
    }

    private static string OfService(string connectionString, string schema)
    {
        try
        {
            // Nothing is set for longer than a transaction, so there is nothing to reset when a connection goes back to the
            // pool: a cycle uses one twenty-five times, and each reset is a statement more.
            return new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema, NoResetOnClose = true }.ConnectionString;
        }
        catch (ArgumentException e)
        {
            // The parser's message may repeat a password: only the parameter's name is safe to show.
            throw new SettingException("ConnectionStrings__Database", $"is not an Npgsql connection string ({e.GetType().Name}). Expected key=value pairs: Host=…;Database=…;Username=…;Password=….");
        }
    }
}
