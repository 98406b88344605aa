using Audiences.Gateway.Keys;
using Audiences.Gateway.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Gateway.Tests.Contracts;

/// <summary>What the keys' table must do on each kind of database.</summary>
public abstract class KeyStoreSpecification
{
    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    /// <summary>A migrated, empty database; each scope has a <see cref="GatewayDbContext"/>.</summary>
    protected abstract IServiceScopeFactory Scopes { get; }

    [Fact]
    public async Task A_key_is_kept_with_all_that_was_said_of_it()
    {
        var end = new DateTimeOffset(2027, 1, 1, 1, 0, 0, TimeSpan.FromHours(1));
        var issued = await IssueAsync(end);

        var key = Assert.Single(await WithRegistryAsync(registry => registry.ListAsync("acme", CancellationToken.None)));

        Assert.Equal(issued.Key.Id, key.Id);
        Assert.Equal(("CDP", "publisher", "acme", "ann"), (key.Name, key.Role, key.Workspace, key.CreatedBy));
        Assert.Equal(Time.GetUtcNow(), key.CreatedAt);
        Assert.Equal(end, key.ExpiresAt);
        Assert.Null(key.RevokedAt);
        Assert.Null(key.LastUsedAt);
        Assert.Equal(KeyText.Hash(issued.Text), key.Hash);
    }

    [Fact]
    public async Task A_key_revoked_by_another_process_stops_within_seconds()
    {
        var issued = await IssueAsync(null);
        var elsewhere = Lookup();
        Assert.NotNull(await elsewhere.FindAsync(issued.Text, CancellationToken.None));

        Assert.True(await WithRegistryAsync(registry => registry.RevokeAsync("acme", issued.Key.Id, CancellationToken.None)));
        Time.Advance(KeyLookup.KeptFor);

        Assert.Null(await elsewhere.FindAsync(issued.Text, CancellationToken.None));
    }

    [Fact]
    public async Task A_key_of_another_workspace_cannot_be_revoked()
    {
        var issued = await IssueAsync(null);

        Assert.False(await WithRegistryAsync(registry => registry.RevokeAsync("default", issued.Key.Id, CancellationToken.None)));
        Assert.NotNull(await Lookup().FindAsync(issued.Text, CancellationToken.None));
    }

    [Fact]
    public async Task When_a_key_was_last_used_is_kept_to_some_minutes()
    {
        var issued = await IssueAsync(null);
        var first = Time.GetUtcNow();
        await Lookup().FindAsync(issued.Text, CancellationToken.None);
        Time.Advance(KeyLookup.LastUsedPrecision / 2);
        await Lookup().FindAsync(issued.Text, CancellationToken.None);
        Assert.Equal(first, await LastUsedAsync());

        Time.Advance(KeyLookup.LastUsedPrecision / 2);
        await Lookup().FindAsync(issued.Text, CancellationToken.None);
        Assert.Equal(Time.GetUtcNow(), await LastUsedAsync());
    }

    private async Task<DateTimeOffset?> LastUsedAsync() =>
        Assert.Single(await WithRegistryAsync(registry => registry.ListAsync("acme", CancellationToken.None))).LastUsedAt;

    private Task<IssuedKey> IssueAsync(DateTimeOffset? expiresAt) =>
        WithRegistryAsync(registry => registry.IssueAsync(new NewKey("acme", "CDP", "publisher", expiresAt, "ann"), CancellationToken.None));

    private KeyLookup Lookup() =>
        new(Scopes, ConfiguredAdminKey.From(new Microsoft.Extensions.Configuration.ConfigurationManager()), Time, NullLogger<KeyLookup>.Instance);

    private async Task<T> WithRegistryAsync<T>(Func<KeyRegistry, Task<T>> act)
    {
        await using var scope = Scopes.CreateAsyncScope();
        return await act(new KeyRegistry(scope.ServiceProvider.GetRequiredService<GatewayDbContext>(), Lookup(), Time));
    }
}
