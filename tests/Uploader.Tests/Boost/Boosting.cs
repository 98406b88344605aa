using Audiences.Contracts.Identities;
using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.Boost;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Boost;

/// <summary>What tests of the boost do to a world.</summary>
internal static class Boosting
{
    public static readonly string[] AllKeys = ["email", "phone", "firstName", "externalId"];

    public static Task MapAsync(this UploaderWorld world, long version, IEnumerable<string> attributes) => world.Get<ControlStates>().ApplyAsync(
        new MappingState
        {
            Workspace = UploaderWorld.Workspace,
            AccountId = world.AccountId,
            Version = version,
            Action = MappingActions.MultipleIdentifiers,
            Attributes = attributes.ToDictionary(name => name, name => "properties." + name),
        },
        CancellationToken.None);

    public static Task<CustomAudience> LinkBoostedAsync(this UploaderWorld world, string action, bool boost = true) =>
        world.InScopeAsync<AudienceLinks, CustomAudience>(links => links.LinkAsync(
            UploaderWorld.Workspace, new AudienceSpecification("VIPs", "vip", null, action, TimeSpan.FromHours(1), null, [], boost), CancellationToken.None));

    public static Task SwitchAsync(this UploaderWorld world, Guid audienceId, bool boost) =>
        world.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.ChangeAsync(
            UploaderWorld.Workspace, audienceId, new AudienceChange(null, null, null, null, null, boost), CancellationToken.None));

    public static Task ApplyAsync(this UploaderWorld world, params IdentityLinkState[] links) => world.Get<IdentityGraph>().ApplyAsync(
        new IdentityLinksChanged { Workspace = UploaderWorld.Workspace, Links = links }, CancellationToken.None);

    public static async Task<BoostCounts> CountAsync(this UploaderWorld world, Guid audienceId) =>
        (await world.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audienceId, CancellationToken.None)).Boost!;

    public static IdentityLinkState Link(HashedIdentity a, HashedIdentity b, int at, bool linked = true) => new()
    {
        A = a,
        B = b,
        Linked = linked,
        OccurredAt = UploaderWorld.Start.AddMinutes(at),
        LinkId = $"l-{at}",
    };

    public static HashedIdentity User(string userId) => new() { UserId = userId };

    public static HashedIdentity Node(Identifier identifier) => new() { Identifier = Ids.Set(identifier).ToBytes() };
}
