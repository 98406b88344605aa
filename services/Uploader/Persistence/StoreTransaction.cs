using System.Collections.ObjectModel;
using System.Data.Common;
using Audiences.ServiceDefaults.Database;
using Npgsql;
using NpgsqlTypes;

namespace Audiences.Uploader.Persistence;

/// <summary>
/// One transaction. A statement that works on many rows names them <c>u</c>, a common table expression put in front:
/// arrays in PostgreSQL, one statement for all; in SQLite the prepared statement runs once a row. Such a statement probes
/// a key for each of its rows.
/// </summary>
internal sealed class StoreTransaction(StorageKind kind, DbConnection connection, DbTransaction transaction) : IAsyncDisposable
{
    // Whatever the statistics say: they come after an audience's first million, and a join that the planner chooses by
    // them reads the whole audience for each page.
    private const string ProbeOnly = "set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_seqscan = off";

    private bool _probesOnly;

    /// <summary>Locks the selected rows where the store locks rows at all.</summary>
    public string ForUpdate => kind == StorageKind.Postgres ? " for update" : "";

    /// <summary>Passes over rows that another transaction has locked.</summary>
    public string SkipLocked => kind == StorageKind.Postgres ? " skip locked" : "";

    /// <summary>An instant as EF Core stores it in this store.</summary>
    public object Instant(DateTimeOffset instant) => kind == StorageKind.Postgres ? instant.ToUniversalTime() : instant.UtcTicks;

    /// <summary>An instant that EF Core stored, in UTC.</summary>
    public DateTimeOffset ReadInstant(DbDataReader reader, int column) =>
        kind == StorageKind.Postgres ? reader.GetFieldValue<DateTimeOffset>(column) : new DateTimeOffset(reader.GetInt64(column), TimeSpan.Zero);

    public bool IsPostgres => kind == StorageKind.Postgres;

    public async Task<int> ExecuteAsync(string sql, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<List<T>> QueryAsync<T>(string sql, IReadOnlyDictionary<string, object?> parameters, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = Command(sql, parameters);
        return await ReadAsync(command, read, [], cancellationToken);
    }

    public async Task<int> ExecuteManyAsync(string sql, BulkRows rows, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return 0;
        }

        await ProbeAsync(cancellationToken);
        await using var command = Command(Prefix(rows) + sql, parameters);
        var changed = 0;
        await EachAsync(command, rows, async () => changed += await command.ExecuteNonQueryAsync(cancellationToken));
        return changed;
    }

    public async Task<List<T>> QueryManyAsync<T>(string sql, BulkRows rows, IReadOnlyDictionary<string, object?> parameters, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        if (rows.Count == 0)
        {
            return found;
        }

        await ProbeAsync(cancellationToken);
        await using var command = Command(Prefix(rows) + sql, parameters);
        await EachAsync(command, rows, () => ReadAsync(command, read, found, cancellationToken));
        return found;
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task ProbeAsync(CancellationToken cancellationToken)
    {
        if (IsPostgres && !_probesOnly)
        {
            await ExecuteAsync(ProbeOnly, ReadOnlyDictionary<string, object?>.Empty, cancellationToken);
            _probesOnly = true;
        }
    }

    private static async Task<List<T>> ReadAsync<T>(DbCommand command, Func<DbDataReader, T> read, List<T> into, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            into.Add(read(reader));
        }

        return into;
    }

    private string Prefix(BulkRows rows) => kind == StorageKind.Postgres
        ? $"with u({rows.Names}) as (select * from unnest({string.Join(", ", rows.Columns.Select(c => "@u_" + c.Name))})) "
        : $"with u({rows.Names}) as (select {string.Join(", ", rows.Columns.Select(c => "@u_" + c.Name))}) ";

    private async Task EachAsync(DbCommand command, BulkRows rows, Func<Task> run)
    {
        if (kind == StorageKind.Postgres)
        {
            foreach (var column in rows.Columns)
            {
                command.Parameters.Add(new NpgsqlParameter("u_" + column.Name, NpgsqlDbType.Array | column.Type) { Value = column.ToArray() });
            }

            await run();
            return;
        }

        var parameters = rows.Columns.Select(column => Add(command, "u_" + column.Name, null)).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < parameters.Length; column++)
            {
                parameters[column].Value = rows.Columns[column].Values[row] ?? DBNull.Value;
            }

            await run();
        }
    }

    private DbCommand Command(string sql, IReadOnlyDictionary<string, object?> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in parameters)
        {
            Add(command, name, value);
        }

        return command;
    }

    private static DbParameter Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
