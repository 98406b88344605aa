using Audiences.Contracts.Identities;
using Audiences.Contracts.Mapping;
using Audiences.Contracts.Users;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Boost;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Tests.Boost;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What the audience boost promises on every store. A cluster may have five nodes here.</summary>
public abstract class BoostSpecification : IAsyncLifetime
{
    private const int Limit = 5;
    private const string Single = MappingActions.SingleIdentifier;
    private const string Multiple = MappingActions.MultipleIdentifiers;

    private UploaderWorld World { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        World = await UploaderWorld.CreateAsync(await DatabaseAsync(), Limit);
        await World.MapAsync(1, Boosting.AllKeys);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task A_link_to_a_member_who_was_sent_adds_a_row_beside_the_own_one_and_the_unlink_removes_that_row_alone()
    {
        var audience = await World.LinkBoostedAsync(Multiple);
        var own = Ids.Set(Ids.Email("ann"), Ids.FirstName("ann"));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, own));
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(Link(Boosting.Node(Ids.Email("ann")), Boosting.Node(Ids.Phone("1")), 1));
        await World.RefreshAsync(audience.Id);
        var linked = Ids.Rows(Ids.Set(Ids.Phone("1"), Ids.FirstName("ann")), Multiple);
        Assert.Equal(Sorted(Ids.Rows(own, Multiple).Concat(linked)), There(audience));
        await World.ApplyAsync(Link(Boosting.Node(Ids.Phone("1")), Boosting.Node(Ids.Email("ann")), 2, linked: false));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(own, Multiple), There(audience));
        Assert.Equal(linked, World.Meta.Uploads.Single(upload => upload.Method == HttpMethod.Delete).Rows);
    }

    [Fact]
    public async Task A_member_without_identifiers_of_its_own_is_reached_by_linked_ones_and_counted_apart()
    {
        var audience = await World.LinkBoostedAsync(Single);
        await World.ApplyAsync(Link(Boosting.User("ann"), Boosting.Node(Ids.Email("ann")), 1));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set()), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Ids.Rows(Ids.Set(Ids.Email("ann"), Ids.Email("bob")), Single)), There(audience));
        Assert.Equal(new BoostCounts(1, 0, 1, 1, 0), await World.CountAsync(audience.Id));
    }

    [Fact]
    public async Task A_linked_identifier_that_another_member_holds_stays_when_the_link_goes()
    {
        var audience = await World.LinkBoostedAsync(Single);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Phone("1"))));
        await World.ApplyAsync(Link(Boosting.User("ann"), Boosting.Node(Ids.Phone("1")), 1));
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(Link(Boosting.User("ann"), Boosting.Node(Ids.Phone("1")), 2, linked: false));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Ids.Rows(Ids.Set(Ids.Email("ann"), Ids.Phone("1")), Single)), There(audience));
    }

    [Fact]
    public async Task A_cluster_over_the_limit_links_nothing_and_links_again_once_it_is_cut_far_from_the_member()
    {
        var audience = await World.LinkBoostedAsync(Single);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("0"))));

        // A chain of six: the member at one end, the cut in the middle.
        for (var n = 0; n < Limit; n++)
        {
            await World.ApplyAsync(Link(Boosting.Node(Ids.Email($"{n}")), Boosting.Node(Ids.Email($"{n + 1}")), n + 1));
        }

        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
        Assert.Equal(1, (await World.CountAsync(audience.Id)).MembersOverLimit);
        await World.ApplyAsync(Link(Boosting.Node(Ids.Email("2")), Boosting.Node(Ids.Email("3")), 50, linked: false));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Ids.Rows(Ids.Set(Ids.Email("0"), Ids.Email("1"), Ids.Email("2")), Single)), There(audience));
    }

    [Fact]
    public async Task Disqualification_and_consent_withdrawn_take_the_linked_identifiers_out_too()
    {
        var audience = await World.LinkBoostedAsync(Single);
        await World.ApplyAsync(Link(Boosting.User("ann"), Boosting.Node(Ids.Phone("1")), 1), Link(Boosting.User("bob"), Boosting.Node(Ids.Phone("2")), 1));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(4, There(audience).Count);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, false, null), UploaderWorld.Change("bob", 1, true, null, consent: false, consentAt: 5));
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 1, true, null, consent: true, consentAt: 6));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Ids.Rows(Ids.Set(Ids.Email("bob"), Ids.Phone("2")), Single)), There(audience));
    }

    [Fact]
    public async Task Who_came_back_and_whose_erasure_forgets_the_withdrawal_gets_the_linked_identifiers()
    {
        var audience = await World.LinkBoostedAsync(Single);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann")), consent: false));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 10, true, Ids.Set(Ids.Email("ann"))));
        await World.ApplyAsync(Link(Boosting.Node(Ids.Email("ann")), Boosting.Node(Ids.Phone("1")), 20));
        await World.Get<Erasures>().BeginAsync(
            new UserErased { Workspace = UploaderWorld.Workspace, UserId = "ann", ErasedAt = UploaderWorld.Start.AddMinutes(5), ReceiptId = Guid.CreateVersion7() }, CancellationToken.None);
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Ids.Rows(Ids.Set(Ids.Email("ann"), Ids.Phone("1")), Single)), There(audience));
    }

    [Fact]
    public async Task Erasure_takes_the_users_links_from_everybody_and_keeps_older_ones_out()
    {
        var audience = await World.LinkBoostedAsync(Single);
        var links = new[] { Link(Boosting.User("ann"), Boosting.Node(Ids.Phone("1")), 1), Link(Boosting.User("ann"), Boosting.Node(Ids.Email("bob")), 1) };
        await World.ApplyAsync(links);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set()), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(2, There(audience).Count);
        await World.Get<Erasures>().BeginAsync(
            new UserErased { Workspace = UploaderWorld.Workspace, UserId = "ann", ErasedAt = UploaderWorld.Start.AddMinutes(9), ReceiptId = Guid.CreateVersion7() }, CancellationToken.None);
        await World.ApplyAsync(links);
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(Ids.Set(Ids.Email("bob")), Single), There(audience));
    }

    [Fact]
    public async Task Without_boost_links_change_nothing_until_it_is_switched_on_and_nothing_stays_once_it_is_off()
    {
        var audience = await World.LinkBoostedAsync(Single, boost: false);
        await World.ApplyAsync(Link(Boosting.User("ann"), Boosting.Node(Ids.Phone("1")), 1));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
        Assert.Null(await World.CountAsync(audience.Id));
        await World.SwitchAsync(audience.Id, true);
        await World.RefreshAsync(audience.Id);
        Assert.Equal(2, There(audience).Count);
        await World.SwitchAsync(audience.Id, false);
        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
    }

    [Fact]
    public async Task In_one_row_a_linked_external_id_never_takes_the_place_of_the_users_own()
    {
        var audience = await World.LinkBoostedAsync(Multiple);
        var own = Ids.Set(Ids.External("z"));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, own));
        await World.ApplyAsync(Link(Boosting.User("ann"), Boosting.Node(Ids.External("a")), 1));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(own, Multiple), There(audience));
    }

    [Fact]
    public async Task Links_and_members_that_come_at_the_same_time_all_find_each_other()
    {
        var audience = await World.LinkBoostedAsync(Single);
        await World.RefreshAsync(audience.Id);
        const int People = 60;
        var links = Enumerable.Range(0, People).SelectMany(n => new[]
        {
            Link(Boosting.User($"u{n}"), Boosting.Node(Ids.Email($"a{n}")), 1),
            Link(Boosting.Node(Ids.Email($"a{n}")), Boosting.Node(Ids.Phone($"{n}")), 1),
            Link(Boosting.Node(Ids.Email($"own{n}")), Boosting.Node(Ids.Email($"b{n}")), 1),
        }).ToArray();
        var members = Enumerable.Range(0, People).Select(n => UploaderWorld.Change($"u{n}", 1, true, Ids.Set(Ids.Email($"own{n}")))).ToArray();
        Random.Shared.Shuffle(links);
        Random.Shared.Shuffle(members);
        await Task.WhenAll(
            Parallel.ForEachAsync(links.Chunk(7), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (chunk, _) => await World.ApplyAsync(chunk)),
            Parallel.ForEachAsync(members.Chunk(5), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (chunk, _) => await World.ApplyAsync(audience.Id, chunk)));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(
            Sorted(Enumerable.Range(0, People).SelectMany(n => Ids.Rows(Ids.Set(Ids.Email($"own{n}"), Ids.Email($"a{n}"), Ids.Email($"b{n}"), Ids.Phone($"{n}")), Single))),
            There(audience));
    }

    private static IdentityLinkState Link(HashedIdentity a, HashedIdentity b, int at, bool linked = true) => Boosting.Link(a, b, at, linked);

    private static List<string> Sorted(IEnumerable<string> rows) => [.. rows.Order(StringComparer.Ordinal)];

    private List<string> There(CustomAudience audience) => Sorted(World.Meta.Audiences[audience.CustomAudienceId!]);
}
