using Audiences.ServiceDefaults.Database;
using Microsoft.Data.Sqlite;

namespace Audiences.Uploader.Tests.Support;

/// <summary>A SQLite file that goes with the test; in memory where the system has a place for that, since tests commit often.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private const string SharedMemory = "/dev/shm";

    private readonly string _directory = Path.Combine(
        Directory.Exists(SharedMemory) ? SharedMemory : Path.GetTempPath(), "audiences-uploader-" + Guid.NewGuid().ToString("N"));

    public TemporaryDatabase() => Directory.CreateDirectory(_directory);

    public ServiceDatabase Database => new(StorageKind.Sqlite, $"Data Source={Path.Combine(_directory, "uploader.db")};Default Timeout=60", "uploader");

    public void Dispose()
    {
        using (var pooled = new SqliteConnection(Database.ConnectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        Directory.Delete(_directory, recursive: true);
    }
}
