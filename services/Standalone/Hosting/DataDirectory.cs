namespace Audiences.Standalone.Hosting;

/// <summary>The folder of one standalone installation. It belongs to one process at a time.</summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly FileStream _lock;

    private DataDirectory(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Takes the folder, making it if need be.</summary>
    /// <exception cref="UsageException">Another process holds it.</exception>
    public static DataDirectory Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(full);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            return new DataDirectory(full, new FileStream(System.IO.Path.Combine(full, "audiences.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"The data directory {full} can't be written. Name another with --data.");
        }
        catch (IOException)
        {
            throw new UsageException($"The data directory {full} is in use by another process, or can't be made. Stop that one, or name another with --data.");
        }
    }

    public void Dispose() => _lock.Dispose();
}
