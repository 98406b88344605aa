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
        using var installation = Installation.Of(await upgraded.SystemAsync());
        await installation.AssertGoesOnAsync(StoryFacts.Read(Baseline.Story));
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

        using var installation = Installation.Of(await upgraded.SystemAsync());
        await new ReleaseStory(installation, "again").TellAsync();
    }
}
