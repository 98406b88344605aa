using System.Data.Common;
using Audiences.ServiceDefaults.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Audiences.Uploader.Persistence;

/// <summary>Opens transactions for the SQL that the uploader writes itself.</summary>
internal sealed class UploaderStore(ServiceDatabase<UploaderDbContext> database)
{
    /// <summary>A write transaction; in SQLite it is the only one, and its commit is on the disk.</summary>
    public Task<StoreTransaction> BeginAsync(CancellationToken cancellationToken) => OpenAsync(write: true, cancellationToken);

    /// <summary>A transaction that only reads: in SQLite it waits for no writer.</summary>
    public Task<StoreTransaction> BeginReadAsync(CancellationToken cancellationToken) => OpenAsync(write: false, cancellationToken);

    private async Task<StoreTransaction> OpenAsync(bool write, CancellationToken cancellationToken)
    {
        var kind = database.Value.Kind;
        DbConnection connection = kind == StorageKind.Postgres
            ? new NpgsqlConnection(database.Value.ConnectionString)
            : new SqliteConnection(database.Value.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (kind == StorageKind.Sqlite)
            {
                await using var durable = connection.CreateCommand();
                durable.CommandText = "PRAGMA synchronous = FULL";
                await durable.ExecuteNonQueryAsync(cancellationToken);
            }

            var transaction = connection is SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: !write)
                : await connection.BeginTransactionAsync(cancellationToken);
            return new StoreTransaction(kind, connection, transaction);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
