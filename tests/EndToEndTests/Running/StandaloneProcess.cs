using Audiences.Testing.Processes;
using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Running;

/// <summary><c>serve</c> as a process of its own: every service in it, an embedded store, Meta's stand-in.</summary>
internal sealed class StandaloneProcess : IAsyncDisposable
{
    private const string AdminKey = "standalone-admin-key";

    private readonly ServiceProcess _process;

    private StandaloneProcess(string data, string? root)
    {
        _process = new ServiceProcess(
            "Standalone",
            new Dictionary<string, string?> { ["Audiences__AdminKey"] = AdminKey, ["ConnectionStrings__Broker"] = null, ["ConnectionStrings__Database"] = null },
            "serve",
            "--sandbox",
            "--data",
            data)
        {
            Root = root,
        };
        Api = new PublicApi(_process.Address, AdminKey);
    }

    public PublicApi Api { get; }

    /// <summary>Where the API is.</summary>
    public Uri Address => _process.Address;

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="data">Its folder; null: a new one.</param>
    /// <param name="root">The root of another built checkout to take the program from; null: this one.</param>
    public static async Task<StandaloneProcess> StartAsync(string? data = null, string? root = null)
    {
        var process = new StandaloneProcess(data ?? Path.Combine(Reaper.TemporaryFolder("standalone"), "data"), root);
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

    /// <summary>SIGTERM.</summary>
    public Task TerminateAsync() => _process.TerminateAsync();

    /// <summary>Reads out the sandbox of the present start.</summary>
    public async Task<SandboxReadOut> MetaAsync() => new(await SandboxAsync());

    /// <summary>Where the sandbox of the present start listens, as the output says.</summary>
    public async Task<Uri> SandboxAsync()
    {
        const string before = "Meta's stand-in: ";
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            // It is ready a moment before it has written that.
            var line = (await File.ReadAllLinesAsync(_process.LogFile)).LastOrDefault(line => line.StartsWith(before, StringComparison.Ordinal));
            if (line is not null)
            {
                return new Uri(line[before.Length..].Split(' ')[0]);
            }

            Assert.False(deadline.IsCancellationRequested, _process.LogTail());
            await Task.Delay(100, CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await _process.DisposeAsync();
    }
}
