namespace Audiences.ServiceDefaults.Database;

/// <summary>Holds other processes off a SQLite file while one migrates it; the system releases it when the holder dies.</summary>
internal static class MigrationLockFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<IDisposable> AcquireAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
