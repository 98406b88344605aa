using Audiences.EndToEndTests.Running;
using Audiences.Upgrade.Tests.Schema;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>Today's services take over from the last release: its tables, its members, its promises.</summary>
[Trait("Kind", "Hosted")]
public sealed class UpgradeTests(UpgradedSystem upgraded) : IClassFixture<UpgradedSystem>
{
    [Fact]
    public async Task Statements_of_the_release_still_work_on_todays_tables()
    {
        var system = await upgraded.SystemAsync();

        Assert.True(upgraded.Released!.Columns.Count > 100, $"The release's database has {upgraded.Released.Columns.Count} columns only: it was not restored.");
        Contracted.AssertNoneBut(SchemaCompatibility.Losses(upgraded.Released, await Catalog.ReadAsync(system.Database)));
    }

    [Fact]
    public async Task What_the_release_began_goes_on()
    {
        var system = await upgraded.SystemAsync();
        var facts = upgraded.Facts;
        var vip = facts.Audiences[0];

        // What was due is sent, and nobody twice.
        foreach (var audience in facts.Audiences)
        {
            await system.AssertHoldsUsersAsync(audience.Id, audience.Members());
        }

        Assert.Equal(vip.DueAdds.Count + vip.DueRemovals.Count, await RowsSentAsync(system, facts));
        await AssertRememberedAsync(system, facts);

        // Somebody leaves; the old key still sends.
        using var publisher = new PublicApi(system.Gateway.Address, facts.PublisherKey);
        var leaver = vip.AtMeta.Except(vip.DueRemovals).First();
        await publisher.PostEventsAsync([ReleaseStory.Event(leaver, vip.Segment, "disqualified", 4).ToJsonString()]);
        await system.AssertHoldsUsersAsync(vip.Id, vip.Members().Except([leaver]));

        // The publisher sends everything again: who left, objected or was forgotten stays out.
        await publisher.PostEventsAsync(facts.Events);
        await publisher.PostEventsAsync([ReleaseStory.Event("marker", vip.Segment, "qualified", 5).ToJsonString()]);
        await system.AssertHoldsUsersAsync(vip.Id, vip.Members().Except([leaver]).Append("marker"));
        foreach (var audience in facts.Audiences.Skip(1))
        {
            await system.AssertHoldsUsersAsync(audience.Id, audience.Members());
        }
    }

    /// <summary>It is the story that a baseline is made of: <c>make-baseline.sh</c> lets it be told to the release itself.</summary>
    [Fact]
    public async Task Calls_of_the_release_still_do_what_they_did()
    {
        if (BaselineMaking.Root is { } release)
        {
            await BaselineMaking.RunAsync(release);
            return;
        }

        await new ReleaseStory(await upgraded.SystemAsync(), "again").TellAsync();
    }

    private static async Task AssertRememberedAsync(SystemUnderTest system, StoryFacts facts)
    {
        var account = await system.Api.GetAsync($"/v1/accounts/{facts.Account}");
        Assert.Equal("connected", (string?)account["status"]);
        Assert.Equal("properties.email", (string?)(await system.Api.GetAsync($"/v1/accounts/{facts.Account}/mapping"))["attributes"]!["email"]);
        Assert.NotNull((await system.Api.GetAsync($"/v1/erasures/{facts.Receipt}"))["completedAt"]);
        foreach (var audience in facts.Audiences)
        {
            await system.Api.GetAsync($"/v1/audiences/{audience.Id}/cycles/{audience.Cycle}");
        }
    }

    private static async Task<int> RowsSentAsync(SystemUnderTest system, StoryFacts facts)
    {
        using var meta = new MetaControl(system.Sandbox.Address);
        var rows = 0;
        foreach (var audience in facts.Audiences)
        {
            var state = await system.Api.GetAsync($"/v1/audiences/{audience.Id}");
            rows += (await meta.UploadsAsync((string)state["customAudienceId"]!)).Sum(upload => (int)upload["rows"]!);
        }

        return rows;
    }
}
