using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.Contracts.Membership;
using Audiences.Identifiers;
using MassTransit;

namespace Audiences.SegmentQualifier.Tests.Qualification;

[Trait("Kind", "Hosted")]
public sealed class ValuesOnTheBusTests
{
    private static int _minute;

    [Fact]
    public async Task What_a_person_is_worth_goes_to_value_based_audiences_alone()
    {
        await using var host = await QualifierHost.StartAsync();
        await host.Bus.CreateRequestClient<MappingState>().GetResponse<MappingStateApplied>(new MappingState
        {
            Workspace = "default",
            AccountId = QualifierHost.Account,
            Version = 2,
            Action = MappingActions.MultipleIdentifiers,
            Attributes = new Dictionary<string, string> { ["email"] = "properties.email", ["lookalikeValue"] = "properties.value" },
        });
        await LinkAsync(host, Guid.NewGuid(), "valued", 1, valueBased: true);
        await LinkAsync(host, Guid.NewGuid(), "plain", 1, valueBased: false);

        Assert.Equal([MatchKey.Email, MatchKey.LookalikeValue], await KeysAsync(host, "valued"));
        Assert.Equal([MatchKey.Email], await KeysAsync(host, "plain"));
    }

    [Fact]
    public async Task A_state_from_a_version_that_knows_no_values_takes_none_away_and_one_that_does_is_heard_though_it_is_no_newer()
    {
        await using var host = await QualifierHost.StartAsync();
        await host.Bus.CreateRequestClient<MappingState>().GetResponse<MappingStateApplied>(new MappingState
        {
            Workspace = "default",
            AccountId = QualifierHost.Account,
            Version = 2,
            Action = MappingActions.MultipleIdentifiers,
            Attributes = new Dictionary<string, string> { ["email"] = "properties.email", ["lookalikeValue"] = "properties.value" },
        });
        var audience = Guid.NewGuid();
        await LinkAsync(host, audience, "valued", 1, valueBased: false);
        await LinkAsync(host, audience, "valued", 1, valueBased: true);
        Assert.Contains(MatchKey.LookalikeValue, await KeysAsync(host, "valued"));
        await LinkAsync(host, audience, "valued", 2, valueBased: false);
        Assert.Contains(MatchKey.LookalikeValue, await KeysAsync(host, "valued"));
    }

    private static async Task LinkAsync(QualifierHost host, Guid audience, string segment, long version, bool valueBased) =>
        await host.Bus.CreateRequestClient<AudienceState>().GetResponse<AudienceStateApplied>(new AudienceState
        {
            Workspace = "default",
            AudienceId = audience,
            Version = version,
            Name = segment,
            SegmentId = segment,
            AccountId = QualifierHost.Account,
            Conditions = [],
            ValueBased = valueBased,
        });

    private static async Task<IEnumerable<MatchKey>> KeysAsync(QualifierHost host, string segment)
    {
        await RawBody.SendAsync(host.Bus, "audiences.membership", $$$"""{"eventId":"e","type":"qualified","segmentId":"{{{segment}}}","userId":"u","occurredAt":"2026-01-01T10:{{{Interlocked.Increment(ref _minute):00}}}:00Z","properties":{"email":"ann@example.com","value":44.5}}""");
        return IdentifierSet.Parse((await host.Published.Next<QualifiedMember>()).Identifiers).Items.Select(item => item.Key);
    }
}
