using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Running;

/// <summary>One running system with one connected account for all tests of the collection; each brings its own segments and users.</summary>
public sealed class SystemFixture : IAsyncLifetime
{
    private readonly Lazy<Task<SystemUnderTest>> _system = new(StartAsync);

    // Started inside a test, so that a missing server skips the test.
    internal Task<SystemUnderTest> SystemAsync() => _system.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_system is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _system.Value).DisposeAsync();
        }
    }

    private static async Task<SystemUnderTest> StartAsync()
    {
        // The tests' webhooks are received on this machine.
        var system = await SystemUnderTest.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Webhooks__AllowHttp"] = "true",
            ["Webhooks__AllowPrivateNetworks"] = "true",
        });
        try
        {
            await ConnectAsync(system.Api);
            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connects the sandbox's ad account and maps some attributes.</summary>
    internal static async Task ConnectAsync(PublicApi api)
    {
        var account = await api.PostAsync("/v1/accounts", new JsonObject
        {
            ["name"] = "End to end",
            ["adAccountId"] = "1234567890123456",
            ["accessToken"] = "sandbox-token",
            ["apiVersion"] = "25.0",
        });
        await api.PutAsync($"/v1/accounts/{account["id"]}/mapping", new JsonObject
        {
            ["action"] = "multipleIdentifiers",
            ["attributes"] = new JsonObject
            {
                ["email"] = "properties.email",
                ["phone"] = "properties.phone",
                ["firstName"] = "properties.firstName",
                ["lastName"] = "properties.lastName",
                ["externalId"] = "userId",
            },
        });
    }
}
