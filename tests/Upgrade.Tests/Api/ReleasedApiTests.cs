using Audiences.Testing;

namespace Audiences.Upgrade.Tests.Api;

public sealed class ReleasedApiTests
{
    [Fact]
    public void Programs_that_were_written_for_the_release_go_on()
    {
        var released = ApiOperation.Of(File.ReadAllText(Baseline.Api));
        var now = ApiOperation.Of(File.ReadAllText(Path.Combine(SolutionPaths.Root, "services", "Gateway", "OpenApi", "v1.json")));

        Assert.True(released.Count > 40, $"The release's description has {released.Count} operations only: it is not read rightly.");
        Contracted.AssertNoneBut(ApiCompatibility.Losses(released, now));
    }
}
