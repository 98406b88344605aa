using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Publishing;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>A running system, distributed or standalone, as a user's program meets it.</summary>
internal sealed class Installation(Uri address, PublicApi api, Uri sandbox, Uri? broker = null) : IDisposable
{
    private const string Key = "EXTERN_ID=";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly SandboxReadOut _meta = new(sandbox);
    private readonly MetaControl _control = new(sandbox);

    public PublicApi Api => api;

    public static Installation Of(SystemUnderTest system) => new(system.Gateway.Address, system.Api, system.Sandbox.Address, system.Broker);

    public static async Task<Installation> OfAsync(StandaloneProcess standalone) => new(standalone.Address, standalone.Api, await standalone.SandboxAsync());

    public void Dispose()
    {
        _meta.Dispose();
        _control.Dispose();
    }

    /// <summary>The API with another key.</summary>
    public PublicApi With(string key) => new(address, key);

    /// <summary>Puts an event on the bus; false where there is none.</summary>
    public async Task<bool> TryPublishAsync(JsonObject membershipEvent)
    {
        if (broker is not null)
        {
            await AmqplibPublisher.PublishAsync(broker, "audiences.membership", [membershipEvent]);
        }

        return broker is not null;
    }

    /// <summary>Whom Meta holds, by the users' own ids.</summary>
    public async Task<IReadOnlyList<string>> UsersAsync(string audience) =>
        await AtMetaAsync(audience) is { } id
            ? [.. (await _meta.RowsAsync(id)).Select(row => row.Split(' ').Single(value => value.StartsWith(Key, StringComparison.Ordinal))[Key.Length..])]
            : [];

    /// <summary>How many rows went to Meta for the audience since the sandbox was started.</summary>
    public async Task<int> RowsSentAsync(string audience) =>
        (await _control.UploadsAsync((await AtMetaAsync(audience))!)).Sum(upload => (int)upload["rows"]!);

    /// <summary>Asks for cycles until Meta holds exactly these and nothing is due, and fails if it does not come to that.</summary>
    public async Task AssertHoldsAsync(string audience, IEnumerable<string> users)
    {
        var expected = Text(users);
        using var deadline = new CancellationTokenSource(Limit);
        while (!await HoldsAsync(audience, expected) && !deadline.IsCancellationRequested)
        {
            await api.TryRefreshAsync(audience);
            for (var i = 0; i < 20 && !await HoldsAsync(audience, expected); i++)
            {
                await Task.Delay(250, CancellationToken.None);
            }
        }

        Assert.Equal(expected, Text(await UsersAsync(audience)));
    }

    /// <summary>Asks for cycles until Meta holds a row with this value, and fails if it does not come to that.</summary>
    public async Task AssertHoldsValueAsync(string audience, string value)
    {
        using var deadline = new CancellationTokenSource(Limit);
        var id = (await AtMetaAsync(audience))!;
        while (!(await _meta.RowsAsync(id)).Any(row => row.Contains(value, StringComparison.Ordinal)))
        {
            Assert.False(deadline.IsCancellationRequested, $"Meta has no row with {value}.");
            await api.TryRefreshAsync(audience);
            await Task.Delay(250, CancellationToken.None);
        }
    }

    private async Task<bool> HoldsAsync(string audience, string expected)
    {
        var counts = (await api.GetAsync($"/v1/audiences/{audience}"))["counts"]!;
        return (long)counts["dueAdds"]! == 0 && (long)counts["dueRemovals"]! == 0 && Text(await UsersAsync(audience)) == expected;
    }

    private async Task<string?> AtMetaAsync(string audience) => (string?)(await api.GetAsync($"/v1/audiences/{audience}"))["customAudienceId"];

    private static string Text(IEnumerable<string> users) => string.Join(' ', users.Order(StringComparer.Ordinal));
}
