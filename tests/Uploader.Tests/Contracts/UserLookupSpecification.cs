using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Tests.Support;
using Audiences.Uploader.Users;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>Finding users, on every store.</summary>
public abstract class UserLookupSpecification : IAsyncLifetime
{
    private UploaderWorld World { get; set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task A_user_is_shown_in_all_audiences_that_know_them()
    {
        var first = await World.LinkAsync(MappingActions.SingleIdentifier);
        World.Time.Advance(TimeSpan.FromSeconds(1));
        var second = await World.LinkAsync(MappingActions.MultipleIdentifiers);
        var third = await World.LinkAsync(MappingActions.MultipleIdentifiers);
        await World.ApplyAsync(first.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.ApplyAsync(second.Id, UploaderWorld.Change("ann", 2, false, null));
        await World.ApplyAsync(third.Id, UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));

        var of = World.Get<UserAudiences>();
        var page = await of.ListAsync(UploaderWorld.Workspace, "ann", 1, null, CancellationToken.None);
        var rest = await of.ListAsync(UploaderWorld.Workspace, "ann", 1, Guid.Parse(page.Next!), CancellationToken.None);
        Assert.Equal((first.Id, true, "e-ann-1"), (page.Items[0].AudienceId, page.Items[0].Member.In, page.Items[0].Member.Event.EventId));
        Assert.Equal((second.Id, false, null), (rest.Items[0].AudienceId, rest.Items[0].Member.In, rest.Next));
        Assert.Empty((await of.ListAsync("another", "ann", 10, null, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task An_identifier_finds_its_users_at_once_where_its_row_is_at_Meta_and_everywhere_in_the_end()
    {
        var single = await World.LinkAsync(MappingActions.SingleIdentifier);
        var multiple = await World.LinkAsync(MappingActions.MultipleIdentifiers);
        await World.LinkAsync(MappingActions.MultipleIdentifiers);
        await World.ApplyAsync(single.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));
        await World.ApplyAsync(multiple.Id, UploaderWorld.Change("anna", 1, true, Ids.Set(Ids.Email("ann"), Ids.External("x-1"))), UploaderWorld.Change("eve", 1, true, Ids.Set(Ids.Phone("ann@example.com"))));
        await World.RefreshAsync(single.Id);

        var lookup = World.Get<UserLookup>();
        var first = await lookup.FindAsync(UploaderWorld.Workspace, Ids.Email("ann"), null, CancellationToken.None);
        Assert.Equal(["ann"], first.Users);
        Assert.Equal(["ann", "anna"], await AllAsync(Ids.Email("ann")));
        Assert.Equal(["anna"], await AllAsync(Ids.External("x-1")));
        Assert.Empty(await AllAsync(Ids.External("x-")));
        Assert.Null((await lookup.FindAsync("another", Ids.Email("ann"), null, CancellationToken.None)).Next);
        Assert.Empty((await lookup.FindAsync("another", Ids.Email("ann"), LookupCursor.Read(first.Next!), CancellationToken.None)).Users);

        await World.ApplyAsync(single.Id, UploaderWorld.Change("ann", 2, true, Ids.Set(Ids.Email("ann2"))));
        Assert.Equal(["ann", "anna"], await AllAsync(Ids.Email("ann")));
    }

    [Fact]
    public async Task A_boosted_member_is_found_by_an_identifier_of_their_own_and_by_a_linked_one()
    {
        var audience = await World.LinkAsync(MappingActions.MultipleIdentifiers, boost: true);
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        Assert.Equal(["ann"], (await World.Get<UserLookup>().FindAsync(UploaderWorld.Workspace, Ids.Email("ann"), null, CancellationToken.None)).Users);
        Assert.Equal(["ann"], await AllAsync(Ids.Email("ann")));
    }

    [Fact]
    public void What_a_person_writes_is_refused_and_not_repeated()
    {
        Assert.NotEmpty(LookupIdentifier.Read("EMAIL", "ann@example.com", out _));
        Assert.DoesNotContain("ann", string.Join(' ', LookupIdentifier.Read("EMAIL", "ann@example.com", out _).SelectMany(error => error.Value)), StringComparison.Ordinal);
        Assert.NotEmpty(LookupIdentifier.Read("FN", new string('a', 64), out _));
        Assert.Empty(LookupIdentifier.Read("PHONE", new string('A', 64), out var phone));
        Assert.Equal((MatchKey.Phone, new string('a', 64)), (phone.Key, phone.ToText()));
        Assert.Equal(GraphNode.Of(Ids.External("x")), GraphNode.Of(Read("EXTERN_ID", "x")));
        Assert.Null(LookupCursor.Read("no cursor"));
    }

    private static Identifier Read(string key, string value)
    {
        LookupIdentifier.Read(key, value, out var identifier);
        return identifier;
    }

    private async Task<IEnumerable<string>> AllAsync(Identifier identifier)
    {
        var users = new SortedSet<string>(StringComparer.Ordinal);
        for (var cursor = (LookupCursor?)null; ;)
        {
            var answer = await World.Get<UserLookup>().FindAsync(UploaderWorld.Workspace, identifier, cursor, CancellationToken.None);
            users.UnionWith(answer.Users);
            if (answer.Next is null)
            {
                return users;
            }

            cursor = LookupCursor.Read(answer.Next);
        }
    }
}
