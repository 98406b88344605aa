using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Reconciliation;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What value-based audiences, and those that are not, promise on every store.</summary>
public abstract class ValueBasedSpecification : IAsyncLifetime
{
    private const string Multiple = MappingActions.MultipleIdentifiers;

    protected UploaderWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task It_is_made_so_at_Meta_and_the_others_hear_of_it()
    {
        var audience = await World.LinkAsync(Multiple, valueBased: true);
        Assert.True(World.Meta.Facts[audience.CustomAudienceId!]["is_value_based"] is true);
        Assert.True(World.Events.All.OfType<AudienceState>().Last().ValueBased);
        var plain = await World.LinkAsync(Multiple);
        Assert.False(World.Meta.Facts[plain.CustomAudienceId!].ContainsKey("is_value_based"));
    }

    [Fact]
    public async Task A_changed_value_removes_the_row_and_adds_it_with_the_new_one_in_one_cycle()
    {
        var audience = await World.LinkAsync(Multiple, valueBased: true);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Worth("ann", "10")), UploaderWorld.Change("bob", 1, true, Worth("bob", "0.5")));
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, true, Worth("ann", "15")));
        World.Meta.Uploads.Clear();
        await World.RefreshAsync(audience.Id);

        Assert.Equal([HttpMethod.Delete, HttpMethod.Post], World.Meta.Uploads.Select(upload => upload.Method));
        Assert.Equal(Ids.Rows(Worth("ann", "15").WithoutValue(), Multiple), World.Meta.Uploads[0].Rows);
        Assert.Equal(Ids.Rows(Worth("ann", "15"), Multiple), World.Meta.Uploads[1].Rows);
        Assert.Equal(Sorted(Worth("ann", "15"), Worth("bob", "0.5")), There(audience));
    }

    [Fact]
    public async Task Who_has_no_value_is_sent_with_an_empty_cell_and_a_value_alone_names_nobody()
    {
        var audience = await World.LinkAsync(Multiple, valueBased: true);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Worth("9"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Ids.Set(Ids.Email("ann"))), There(audience));
        Assert.Equal(["EMAIL", "LOOKALIKE_VALUE"], World.Meta.LastSchema);
        Assert.Equal(1, (await World.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)).Unidentified);
    }

    [Fact]
    public async Task Where_it_is_not_value_based_no_value_is_sent_and_another_one_alone_sends_nothing()
    {
        await MapValueAsync();
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Worth("ann", "10")));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(["EMAIL", "FN"], World.Meta.LastSchema);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, true, Worth("ann", "15")));
        World.Meta.Uploads.Clear();
        await World.RefreshAsync(audience.Id);
        Assert.Empty(World.Meta.Uploads);
        Assert.Equal(Sorted(Worth("ann", "15").WithoutValue()), There(audience));
    }

    [Fact]
    public async Task A_row_that_two_users_share_stays_with_a_value_until_the_last_of_them_leaves()
    {
        var audience = await World.LinkAsync(Multiple, valueBased: true);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("a", 1, true, Worth("ann", "10")), UploaderWorld.Change("b", 1, true, Worth("ann", "20")));
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("a", 2, false, null));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Sorted(Worth("ann", "20")), There(audience));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("b", 2, false, null));
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
    }

    [Theory]
    [InlineData(RepairModes.Replace)]
    [InlineData(RepairModes.Refill)]
    public async Task A_repair_brings_the_values_back(string mode)
    {
        var audience = await World.LinkAsync(Multiple, valueBased: true);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Worth("ann", "10")), UploaderWorld.Change("bob", 1, true, Worth("bob", "2.25")));
        await World.RefreshAsync(audience.Id);
        World.Meta.Audiences[audience.CustomAudienceId!].Clear();
        await World.InScopeAsync<Repairs, Repair>(repairs => repairs.RequestAsync(audience, mode, "ann", CancellationToken.None));
        Assert.True(await World.RunNextAsync());
        Assert.Equal(Sorted(Worth("ann", "10"), Worth("bob", "2.25")), There(audience));
    }

    [Fact]
    public async Task It_keeps_its_action()
    {
        var audience = await World.LinkAsync(Multiple, valueBased: true);
        var refused = await Assert.ThrowsAsync<LinkException>(() => World.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.ChangeAsync(
            UploaderWorld.Workspace, audience.Id, new AudienceChange(null, null, null, MappingActions.SingleIdentifier, null), CancellationToken.None)));
        Assert.Equal((400, "action"), (refused.Status, refused.Field));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task One_that_exists_is_adopted_only_as_what_it_is(bool there, bool wanted)
    {
        World.Meta.Add("77");
        World.Meta.Facts["77"]["is_value_based"] = there;
        var refused = await Assert.ThrowsAsync<LinkException>(() => AdoptAsync("77", wanted));
        Assert.Equal(422, refused.Status);
        Assert.Equal("77", (await AdoptAsync("77", there)).CustomAudienceId);
    }

    private Task<CustomAudience> AdoptAsync(string id, bool valueBased) => World.InScopeAsync<AudienceLinks, CustomAudience>(links => links.LinkAsync(
        UploaderWorld.Workspace,
        new AudienceSpecification("Adopted", "vip", null, Multiple, TimeSpan.FromHours(1), id, [], Details: new AudienceDescription(ValueBased: valueBased)),
        CancellationToken.None));

    private Task MapValueAsync() => World.Get<ControlStates>().ApplyAsync(
        new MappingState
        {
            Workspace = UploaderWorld.Workspace,
            AccountId = World.AccountId,
            Version = 1_000,
            Action = Multiple,
            Attributes = new Dictionary<string, string> { ["email"] = "properties.email", ["firstName"] = "properties.name", ["lookalikeValue"] = "properties.value" },
        },
        CancellationToken.None);

    private static IdentifierSet Worth(string name, string value) => Ids.Set(Ids.Email(name), Ids.FirstName(name), Ids.Worth(value));

    private static IEnumerable<string> Sorted(params IdentifierSet[] sets) => sets.SelectMany(set => Ids.Rows(set, Multiple)).Order(StringComparer.Ordinal);

    private IEnumerable<string> There(CustomAudience audience) => World.Meta.Audiences[audience.CustomAudienceId!].Order(StringComparer.Ordinal);
}
