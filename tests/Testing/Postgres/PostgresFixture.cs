using Xunit;

namespace Audiences.Testing.Postgres;

/// <summary>A database for all tests of a class or collection.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly Lazy<Task<string>> _database = new(TestPostgres.CreateDatabaseAsync);

    /// <summary>The connection string. Asked for inside a test, so that a missing server skips the test instead of breaking its class.</summary>
    public Task<string> DatabaseAsync() => _database.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
