using System.IO.Compression;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Processes;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>Today's program on the folder that the last release's Standalone left.</summary>
[Trait("Kind", "Hosted")]
public sealed class StandaloneUpgradeTests
{
    [Fact]
    public async Task What_the_release_began_goes_on()
    {
        var data = Path.Combine(Reaper.TemporaryFolder("standalone"), "data");
        await ZipFile.ExtractToDirectoryAsync(Baseline.Standalone, data);

        await using var standalone = await StandaloneProcess.StartAsync(data);

        using var installation = await Installation.OfAsync(standalone);
        await installation.AssertGoesOnAsync(StoryFacts.Read(Baseline.StandaloneStory));
    }
}
