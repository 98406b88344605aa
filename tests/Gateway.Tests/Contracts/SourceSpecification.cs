using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Segment;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Gateway.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Gateway.Tests.Contracts;

/// <summary>What sources must do on each kind of database.</summary>
public abstract class SourceSpecification
{
    private readonly SourceSecrets _secrets = new(new EphemeralDataProtectionProvider());
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    /// <summary>A migrated, empty database; each scope has a <see cref="GatewayDbContext"/>.</summary>
    protected abstract IServiceScopeFactory Scopes { get; }

    [Fact]
    public async Task A_source_comes_back_as_it_was_made_and_its_secret_is_nowhere_in_clear()
    {
        var (source, secret) = await MakeAsync("acme");

        await using var scope = Scopes.CreateAsyncScope();
        var stored = Assert.Single(await Registry(scope, Lookup()).ListAsync("acme", CancellationToken.None));
        Assert.Equal((source.Id, "segment", "Engage", _time.GetUtcNow()), (stored.Id, stored.Product, stored.Name, stored.CreatedAt));
        Assert.Equal(("traits.id", "vip"), (stored.Options.UserId, Assert.Single(stored.Options.Audiences!)));
        Assert.DoesNotContain(secret, stored.ProtectedSecret, StringComparison.Ordinal);
        Assert.Empty(await Registry(scope, Lookup()).ListAsync("globex", CancellationToken.None));
        Assert.Null(await Registry(scope, Lookup()).FindAsync("globex", source.Id, CancellationToken.None));
    }

    [Fact]
    public async Task After_a_change_both_secrets_open_it_until_the_overlap_is_over()
    {
        var (source, old) = await MakeAsync("acme");
        var lookup = Lookup();
        await using var scope = Scopes.CreateAsyncScope();
        var registry = Registry(scope, lookup);
        var fresh = await registry.ChangeSecretAsync((await registry.FindAsync("acme", source.Id, CancellationToken.None))!, TimeSpan.FromHours(1), CancellationToken.None);

        var known = (await lookup.FindAsync(source.Id, CancellationToken.None))!;
        Assert.True(known.Accepts(old, _time.GetUtcNow()) && known.Accepts(fresh, _time.GetUtcNow()));
        Assert.False(known.Accepts(old + "x", _time.GetUtcNow()));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.False(known.Accepts(old, _time.GetUtcNow()));
        Assert.True(known.Accepts(fresh, _time.GetUtcNow()));
    }

    [Fact]
    public async Task A_deleted_source_opens_nothing_here_at_once_and_elsewhere_within_seconds()
    {
        var (source, _) = await MakeAsync("acme");
        var (here, elsewhere) = (Lookup(), Lookup());
        Assert.NotNull(await elsewhere.FindAsync(source.Id, CancellationToken.None));
        await using var scope = Scopes.CreateAsyncScope();
        Assert.False(await Registry(scope, here).DeleteAsync("globex", source.Id, CancellationToken.None));
        Assert.NotNull(await here.FindAsync(source.Id, CancellationToken.None));
        Assert.True(await Registry(scope, here).DeleteAsync("acme", source.Id, CancellationToken.None));

        Assert.Null(await here.FindAsync(source.Id, CancellationToken.None));
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(await elsewhere.FindAsync(source.Id, CancellationToken.None));
    }

    [Fact]
    public async Task When_something_last_came_is_kept_to_five_minutes()
    {
        var (source, _) = await MakeAsync("acme");
        var lookup = Lookup();
        var known = (await lookup.FindAsync(source.Id, CancellationToken.None))!;
        await lookup.NoteReceiptAsync(known, CancellationToken.None);
        var first = _time.GetUtcNow();
        _time.Advance(TimeSpan.FromMinutes(1));
        await lookup.NoteReceiptAsync(known, CancellationToken.None);

        await using var scope = Scopes.CreateAsyncScope();
        Assert.Equal(first, (await Registry(scope, lookup).ListAsync("acme", CancellationToken.None))[0].LastReceivedAt);
    }

    private async Task<(Source Source, string Secret)> MakeAsync(string workspace)
    {
        await using var scope = Scopes.CreateAsyncScope();
        return await Registry(scope, Lookup()).CreateAsync(
            workspace, SourceProducts.Segment, "Engage", new SourceOptions { UserId = "traits.id", Audiences = ["vip"] }, "a test", CancellationToken.None);
    }

    private SourceLookup Lookup() => new(Scopes, _secrets, new SourceAdapters([new SegmentAdapter()]), _time, NullLogger<SourceLookup>.Instance);

    private SourceRegistry Registry(AsyncServiceScope scope, SourceLookup lookup) =>
        new(scope.ServiceProvider.GetRequiredService<GatewayDbContext>(), _secrets, lookup, _time);
}
