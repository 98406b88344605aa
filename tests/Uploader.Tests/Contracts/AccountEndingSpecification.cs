using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What becomes of the audiences of an account that ends.</summary>
public abstract class AccountEndingSpecification : IAsyncLifetime
{
    protected UploaderWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task Its_audiences_are_deleted_at_Meta_and_each_end_is_told_when_it_has_happened()
    {
        var audience = await FilledAsync();
        var ending = World.State(AdAccountStatuses.Connected, 2) with { DeletesAudiences = true, IsDefault = false };

        await World.HearAsync(ending);
        await World.HearAsync(ending);
        Assert.Equal((true, true), Last(audience));
        Assert.NotEmpty(World.Meta.Audiences);
        Assert.True(await World.RunNextAsync());

        Assert.Empty(World.Meta.Audiences);
        Assert.Equal((true, false), Last(audience));
        Assert.Null(await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "ann", CancellationToken.None));
        Assert.Equal(3, World.Events.All.OfType<AudienceState>().Count());
        Assert.False(await World.RunNextAsync());
    }

    [Fact]
    public async Task Nothing_new_is_linked_to_it()
    {
        await World.HearAsync(World.State(AdAccountStatuses.Connected, 2) with { DeletesAudiences = true });

        var refused = await Assert.ThrowsAsync<LinkException>(() => World.LinkAsync(MappingActions.SingleIdentifier));

        Assert.Contains("being deleted", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_account_is_deleted_before_that_is_done_the_audience_stays_at_Meta_and_its_members_are_forgotten()
    {
        var audience = await FilledAsync();
        await World.HearAsync(World.State(AdAccountStatuses.Connected, 2) with { DeletesAudiences = true });
        await World.HearAsync(World.State(AdAccountStatuses.Disconnected, 3) with { DeletesAudiences = true });
        Assert.False(await World.RunNextAsync());

        await World.HearAsync(World.State(AdAccountStatuses.Disconnected, 4) with { Deleted = true });
        Assert.True(await World.RunNextAsync());

        Assert.NotEmpty(World.Meta.Audiences);
        Assert.Equal((true, false), Last(audience));
        Assert.Null(await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "ann", CancellationToken.None));
    }

    [Fact]
    public async Task A_state_that_comes_late_deletes_nothing()
    {
        await FilledAsync();
        await World.HearAsync(World.State(AdAccountStatuses.Disconnected, 3) with { Deleted = true });

        await World.HearAsync(World.State(AdAccountStatuses.Connected, 2) with { DeletesAudiences = true });
        await World.RunNextAsync();

        Assert.NotEmpty(World.Meta.Audiences);
    }

    private async Task<CustomAudience> FilledAsync()
    {
        var audience = await World.LinkAsync(MappingActions.SingleIdentifier);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.RefreshAsync(audience.Id);
        return audience;
    }

    private (bool Deleted, bool Ending) Last(CustomAudience audience)
    {
        var state = World.Events.All.OfType<AudienceState>().Last(told => told.AudienceId == audience.Id);
        return (state.Deleted, state.Ending);
    }
}
