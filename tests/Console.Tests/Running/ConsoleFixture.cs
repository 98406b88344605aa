namespace Audiences.Console.Tests.Running;

/// <summary>One server and one browser program for all tests; each test has a workspace and a browser profile of its own.</summary>
public sealed class ConsoleFixture : IAsyncLifetime
{
    private readonly Lazy<Task<Chromium>> _chromium = new(Chromium.StartAsync);
    private readonly Lazy<Task<StandaloneServer>> _server = new(() => StandaloneServer.StartAsync("console-tests-admin-key"));

    // Started inside a test, so that a missing program skips the test.
    public Task<Chromium> ChromiumAsync() => _chromium.Value;

    public Task<StandaloneServer> ServerAsync() => _server.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_chromium is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _chromium.Value).DisposeAsync();
        }

        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _server.Value).DisposeAsync();
        }
    }

    /// <summary>A browser profile of its own, with nobody signed in.</summary>
    internal async Task<Browsing> BrowseAsync(Uri address) => await Browsing.StartAsync(await ChromiumAsync(), address);

    /// <summary>A browser profile of its own, signed in with a key.</summary>
    internal async Task<Browsing> SignedInAsync(string key)
    {
        var server = await ServerAsync();
        var browsing = await BrowseAsync(server.Address);
        await browsing.SignInAsync(key);
        return browsing;
    }
}
