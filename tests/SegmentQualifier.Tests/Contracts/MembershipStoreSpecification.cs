using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Memberships;
using CsCheck;

namespace Audiences.SegmentQualifier.Tests.Contracts;

/// <summary>What the registers do, in either database.</summary>
public abstract class MembershipStoreSpecification : IAsyncLifetime
{
    private readonly string _workspace = Guid.NewGuid().ToString("N");
    private IQualifierDatabase? _database;

    private IMembershipStore Store => _database!.Store;

    protected abstract Task<IQualifierDatabase> CreateAsync();

    public async ValueTask InitializeAsync() => _database = await CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await _database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_newest_event_stays_whatever_the_order()
    {
        Assert.True(await Merge(At(2, "b")));
        Assert.False(await Merge(At(1, "z")));
        Assert.True(await Merge(At(2, "b")));
        Assert.True(await Merge(At(2, "c")));
        Assert.True(await Merge(At(2, "a", sequence: 1)));
        Assert.False(await Merge(At(2, "z")));
        Assert.True(await Merge(At(3, "a", qualified: false)));
        Assert.Empty(await Store.ReadQualifiedAsync(_workspace, ["u"], default));
    }

    [Fact]
    public async Task Of_two_contradicting_events_of_one_version_leaving_wins()
    {
        Assert.True(await Merge(At(1, "a")));
        Assert.True(await Merge(At(1, "a", qualified: false)));
        Assert.False(await Merge(At(1, "a")));
    }

    [Fact]
    public async Task Event_ids_compare_by_the_bytes_of_their_UTF8()
    {
        foreach (var (older, newer) in new[] { ("Z", "a"), ("\uFFFD", "\U0001F600"), ("a", "ä"), ("a", "a ") })
        {
            var user = Guid.NewGuid().ToString();
            Assert.True(await Merge(At(1, newer, user: user)));
            Assert.False(await Merge(At(1, older, user: user)));
        }
    }

    [Fact]
    public async Task Workspaces_do_not_see_each_other()
    {
        await Merge(At(2, "a"));

        Assert.True((await Store.MergeAsync(_workspace + "x", [At(1, "a")], [], default)).Single());
        Assert.Single(await Store.ReadQualifiedAsync(_workspace, ["u"], default));
        Assert.Empty(await Store.ReadQualifiedAsync(_workspace + "y", ["u"], default));
    }

    [Fact]
    public async Task The_withdrawal_wins_a_tie_and_a_change_waits_to_be_published()
    {
        Assert.False((await Consent(5, granted: true)).IsUnpublished);
        var withdrawn = await Consent(5, granted: false);
        Assert.Equal((false, true), (withdrawn.Statement.Granted, withdrawn.IsUnpublished));
        Assert.False((await Consent(5, granted: true)).Statement.Granted);
        Assert.False((await Consent(4, granted: true)).Statement.Granted);
        Assert.Contains(new UserOfWorkspace(_workspace, "u"), await Store.ReadUnpublishedAsync(100_000, default));

        await Store.MarkPublishedAsync(_workspace, [withdrawn.Statement], default);

        Assert.False((await Consent(6, granted: false)).IsUnpublished);
        Assert.True((await Consent(7, granted: true)).IsUnpublished);
        await Store.MarkPublishedAsync(_workspace, [withdrawn.Statement], default);
        Assert.True((await Store.ReadConsentsAsync(_workspace, ["u"], default)).Single().IsUnpublished);
    }

    [Fact]
    public async Task Forgetting_spares_what_came_after()
    {
        await Store.MergeAsync(_workspace, [At(1, "a"), At(9, "b", segment: "s2")], [new ConsentStatement("u", 1, false)], default);

        await Store.ForgetAsync(_workspace, "u", 5, default);

        Assert.Equal("s2", (await Store.ReadQualifiedAsync(_workspace, ["u"], default)).Single().SegmentId);
        Assert.Empty(await Store.ReadConsentsAsync(_workspace, ["u"], default));
    }

    [Fact]
    public async Task Concurrent_batches_of_the_same_users_end_with_the_newest()
    {
        var users = Enumerable.Range(0, 200).Select(i => "user" + i).ToArray();

        await Task.WhenAll(Enumerable.Range(1, 8).Select(at => Store.MergeAsync(
            _workspace,
            [.. users.Reverse().Select(user => At(at, "e", user: user, qualified: at % 2 == 0))],
            [.. users.Select(user => new ConsentStatement(user, at, at % 2 == 0))],
            default)));

        Assert.All(await Store.ReadQualifiedAsync(_workspace, users, default), membership => Assert.Equal(8, membership.Version.OccurredAt));
        Assert.All(await Store.ReadConsentsAsync(_workspace, users, default), consent => Assert.Equal(8, consent.Statement.AsOf));
    }

    [Fact]
    public async Task Any_order_ends_as_the_versions_compare()
    {
        var version = Gen.Select(Gen.Long[1, 3], Gen.Int[0, 2], Gen.Int[0, 5], Gen.Bool);
        await version.Array[1, 8].SampleAsync(
            async all =>
            {
                var user = Guid.NewGuid().ToString();
                string[] ids = ["A", "a", "b", "é", "\uFFFD", "\U0001F600"];
                var memberships = all.Select(v => At(v.Item1, ids[v.Item3], v.Item2 == 0 ? null : v.Item2, v.Item4, user)).ToList();
                foreach (var membership in memberships)
                {
                    await Merge(membership);
                }

                var newest = memberships.Aggregate((a, b) => b.Replaces(a) ? b : a);
                return await Merge(newest);
            },
            iter: 50,
            threads: 1);
    }

    private static Membership At(long occurredAt, string eventId, long? sequence = null, bool qualified = true, string user = "u", string segment = "s") =>
        new(segment, user, new EventVersion(occurredAt, sequence ?? EventVersion.NoSequence, eventId), qualified);

    private async Task<bool> Merge(Membership membership) =>
        (await Store.MergeAsync(_workspace, [membership], [], default)).Single();

    private async Task<Consent> Consent(long asOf, bool granted)
    {
        await Store.MergeAsync(_workspace, [], [new ConsentStatement("u", asOf, granted)], default);
        return (await Store.ReadConsentsAsync(_workspace, ["u"], default)).Single();
    }
}
