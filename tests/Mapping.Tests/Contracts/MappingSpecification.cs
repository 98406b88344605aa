using Audiences.Contracts.Accounts;
using Audiences.Mapping.Endpoints;
using Audiences.Mapping.KnownAccounts;
using Audiences.Mapping.Mappings;
using Audiences.Mapping.Persistence;
using Audiences.Mapping.Snapshots;
using Audiences.Mapping.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Mapping.Tests.Contracts;

/// <summary>What holds on every store. Subclasses bring an empty, migrated database.</summary>
public abstract class MappingSpecification : IAsyncLifetime
{
    private const string Workspace = "default";

    private static readonly MappingDraft Email = new(null, new Dictionary<string, string?> { ["email"] = "properties.email", ["phone"] = null, ["city"] = " " }, "DE");

    private readonly Guid _account = Guid.NewGuid();
    private readonly RecordingAnnouncements _announcements = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    private AccountMappings Mappings => new(Open(), _announcements, _time);

    private AccountKnowledge Accounts => new(Open(), _announcements, _time);

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task An_account_without_a_mapping_has_every_attribute_off()
    {
        var view = MappingView.Of(await Mappings.FindAsync(Workspace, _account, default));

        Assert.Equal((0, 18, 0), (view.Version, view.Unmapped.Count, view.Attributes.Count));
    }

    [Fact]
    public async Task A_mapping_is_stored_applied_and_its_versions_are_kept()
    {
        await Mappings.ReplaceAsync(Workspace, _account, Email, "ann", default);
        await Mappings.ReplaceAsync(Workspace, _account, new MappingDraft("multipleIdentifiers", new Dictionary<string, string?> { ["phone"] = "properties.phone" }, null), "bob", default);

        var view = MappingView.Of(await Mappings.FindAsync(Workspace, _account, default));
        Assert.Equal(("multipleIdentifiers", 2, "bob", null), (view.Action, view.Version, view.ChangedBy, view.DefaultCountry));
        Assert.Equal(["phone"], view.Attributes.Keys);
        Assert.Equal(17, view.Unmapped.Count);
        Assert.Equal([(1, "singleIdentifier", "email"), (2, "multipleIdentifiers", "phone")], _announcements.Applied.Select(state => ((int)state.Version, state.Action, state.Attributes.Keys.Single())));
        Assert.Equal([(2L, "bob"), (1L, "ann")], (await Mappings.HistoryAsync(Workspace, _account, default)).Select(change => (change.Version, change.ChangedBy)));
    }

    [Fact]
    public async Task Writers_at_once_each_make_a_version_of_their_own()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Mappings.ReplaceAsync(Workspace, _account, Email, "writer " + writer, default)));

        Assert.Equal([4, 3, 2, 1], (await Mappings.HistoryAsync(Workspace, _account, default)).Select(change => (int)change.Version));
    }

    [Fact]
    public async Task A_mapping_belongs_to_its_workspace()
    {
        await Mappings.ReplaceAsync(Workspace, _account, Email, "ann", default);

        Assert.Null(await Mappings.FindAsync("other", _account, default));
        Assert.Empty(await Mappings.HistoryAsync("other", _account, default));
    }

    [Fact]
    public async Task A_deleted_account_takes_its_mapping_along_and_tells_it()
    {
        await Accounts.ApplyAsync(Account(1), default);
        await Mappings.ReplaceAsync(Workspace, _account, Email, "ann", default);

        await Accounts.ApplyAsync(Account(2) with { Deleted = true }, default);
        await Accounts.ApplyAsync(Account(1), default);

        Assert.Null(await Mappings.FindAsync(Workspace, _account, default));
        Assert.False(await Accounts.ExistsAsync(Workspace, _account, default));
        var last = Assert.Single(_announcements.Announced);
        Assert.Equal((true, 2, 0), (last.Deleted, last.Version, last.Attributes.Count));
    }

    [Fact]
    public async Task An_account_that_was_added_this_moment_is_waited_for()
    {
        var exists = Accounts.ExistsAsync(Workspace, _account, default);
        Assert.False(exists.IsCompletedSuccessfully);
        await Accounts.ApplyAsync(Account(1), default);
        await AdvanceUntilDoneAsync(exists);

        Assert.True(await exists);
    }

    [Fact]
    public async Task An_account_that_never_comes_is_not_found_and_one_of_another_workspace_neither()
    {
        await Accounts.ApplyAsync(Account(1), default);
        var unknown = Accounts.ExistsAsync(Workspace, Guid.NewGuid(), default);
        var foreign = Accounts.ExistsAsync("other", _account, default);
        await AdvanceUntilDoneAsync(unknown, foreign);

        Assert.False(await unknown);
        Assert.False(await foreign);
    }

    [Fact]
    public async Task A_snapshot_tells_every_workspaces_mappings_the_deleted_too()
    {
        await Mappings.ReplaceAsync(Workspace, _account, Email, "ann", default);
        await Mappings.ReplaceAsync("other", _account, Email, "ann", default);
        await Accounts.ApplyAsync(Account(1) with { Deleted = true }, default);
        _announcements.Announced.Clear();

        await new MappingSnapshot(Open(), _announcements).PublishAllAsync(default);

        Assert.Equal([(Workspace, true), ("other", false)], _announcements.Announced.OrderBy(state => state.Workspace).Select(state => (state.Workspace, state.Deleted)));
    }

    /// <summary>A new context on the store.</summary>
    protected abstract MappingDbContext Open();

    /// <summary>Moves the clock only; how long the wait takes by the wall does not matter.</summary>
    private async Task AdvanceUntilDoneAsync(params Task[] tasks)
    {
        var all = Task.WhenAll(tasks);
        while (!all.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }

    private AdAccountState Account(long version) => new()
    {
        Workspace = Workspace,
        AccountId = _account,
        Version = version,
        Name = "Shop",
        AdAccountId = "1234567890123456",
        ApiVersion = "25.0",
        Status = AdAccountStatuses.Connected,
        IsDefault = true,
    };
}
