using Audiences.ServiceDefaults.Database;

namespace Audiences.Uploader.Tests.Support;

/// <summary>A SQLite file that goes with the test.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("audiences-uploader-").FullName;

    public ServiceDatabase Database => new(StorageKind.Sqlite, $"Data Source={Path.Combine(_directory, "uploader.db")};Default Timeout=60;Pooling=False", "uploader");

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
