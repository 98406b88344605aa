using Microsoft.Data.Sqlite;

namespace Audiences.Standalone.Journal;

/// <summary>The journal's table in SQLite. One thread writes; reading has a connection of its own.</summary>
internal sealed class JournalFile : IDisposable
{
    private readonly string _connectionString;
    private readonly SqliteConnection _connection;

    public JournalFile(string path)
    {
        _connectionString = $"Data Source={path};Pooling=False";
        _connection = new SqliteConnection(_connectionString);
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        // FULL: in WAL mode only this writes through to the disk with each commit.
        Execute("PRAGMA synchronous = FULL");
        Execute("CREATE TABLE IF NOT EXISTS journal (message_id TEXT PRIMARY KEY, type TEXT NOT NULL, body BLOB NOT NULL) WITHOUT ROWID");
    }

    public IReadOnlyList<JournalEntry> ReadAll()
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT message_id, type, body FROM journal ORDER BY message_id";
        using var reader = command.ExecuteReader();
        var entries = new List<JournalEntry>();
        while (reader.Read())
        {
            entries.Add(new JournalEntry(Guid.Parse(reader.GetString(0)), reader.GetString(1), reader.GetFieldValue<byte[]>(2)));
        }

        return entries;
    }

    public void Write(IEnumerable<JournalEntry> added, IEnumerable<Guid> completed)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = Command(transaction, "INSERT OR REPLACE INTO journal VALUES ($id, $type, $body)", "$id", "$type", "$body");
        foreach (var entry in added)
        {
            insert.Parameters["$id"].Value = entry.MessageId.ToString();
            insert.Parameters["$type"].Value = entry.Type;
            insert.Parameters["$body"].Value = entry.Body;
            insert.ExecuteNonQuery();
        }

        using var delete = Command(transaction, "DELETE FROM journal WHERE message_id = $id", "$id");
        foreach (var messageId in completed)
        {
            delete.Parameters["$id"].Value = messageId.ToString();
            delete.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(SqliteTransaction transaction, string text, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter(parameter, null));
        }

        return command;
    }

    private void Execute(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
