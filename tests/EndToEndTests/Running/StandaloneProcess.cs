using Audiences.Testing.Processes;
using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Running;

/// <summary><c>serve</c> as a process of its own: every service in it, an embedded store, Meta's stand-in.</summary>
internal sealed class StandaloneProcess : IAsyncDisposable
{
    private const string AdminKey = "standalone-admin-key";

    private readonly ServiceProcess _process;

    private StandaloneProcess(string data)
    {
        _process = new ServiceProcess(
            "Standalone",
            new Dictionary<string, string?> { ["Audiences__AdminKey"] = AdminKey, ["ConnectionStrings__Broker"] = null, ["ConnectionStrings__Database"] = null },
            "serve",
            "--sandbox",
            "--data",
            data);
        Api = new PublicApi(_process.Address, AdminKey);
    }

    public PublicApi Api { get; }

    public static async Task<StandaloneProcess> StartAsync()
    {
        var process = new StandaloneProcess(Path.Combine(Reaper.TemporaryFolder("standalone"), "data"));
        try
        {
            await process._process.StartAsync();
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL, then a new start on the same folder.</summary>
    public async Task KillAndStartAgainAsync()
    {
        await _process.KillAsync();
        await _process.StartAsync();
    }

    /// <summary>Where the sandbox of the present start listens, as the output says.</summary>
    public async Task<SandboxReadOut> MetaAsync()
    {
        const string before = "Meta's stand-in: ";
        var line = (await File.ReadAllLinesAsync(_process.LogFile)).Last(line => line.StartsWith(before, StringComparison.Ordinal));
        return new SandboxReadOut(new Uri(line[before.Length..].Split(' ')[0]));
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await _process.DisposeAsync();
    }
}
