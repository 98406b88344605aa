using Audiences.Standalone.Hosting;

namespace Audiences.Standalone.Tests;

/// <summary>A data directory for one test.</summary>
internal sealed class TemporaryData : IDisposable
{
    public TemporaryData() => Directory = DataDirectory.Open(System.IO.Directory.CreateTempSubdirectory("audiences-standalone-test-").FullName);

    public DataDirectory Directory { get; }

    public Task<StandaloneHost> StartAsync(CancellationToken cancellationToken) => StandaloneHost.StartAsync(
        new StandaloneOptions { Data = Directory, Urls = "http://127.0.0.1:0", Sandbox = true, AdminKey = "an-admin-key-for-tests", Quiet = true },
        cancellationToken);

    public void Dispose()
    {
        Directory.Dispose();
        System.IO.Directory.Delete(Directory.Path, recursive: true);
    }
}
