using System.Diagnostics;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Chaos;
using Audiences.EndToEndTests.Running;

namespace Audiences.EndToEndTests.LargeCycle;

/// <summary>
/// An uploader's memory does not depend on how large an audience is: all of it is sent in one cycle, by the settings that
/// are shipped. <c>tests/large-cycle.sh</c> runs it with ten million members.
/// </summary>
[Collection(ChaosAlone.Name)]
public sealed class LargeCycleTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_cycle_sends_everybody_and_its_memory_stays_small()
    {
        await using var system = await SystemUnderTest.StartAsync(replicas: 1, new Dictionary<string, string?> { ["DOTNET_gcServer"] = null });
        await SystemFixture.ConnectAsync(system.Api);
        var audience = await system.Api.LinkAsync("large");
        await StoredMembers.InsertAsync(system.Database, Guid.Parse(audience), LargeCycleSettings.Members);
        var before = ProcessMemory.PeakMegabytes(system.Uploaders[0].ProcessId);

        var taken = Stopwatch.StartNew();
        await system.Api.TryRefreshAsync(audience);
        var cycles = await EndAsync(system, audience);
        var peak = ProcessMemory.PeakMegabytes(system.Uploaders[0].ProcessId);
        output.WriteLine($"members {LargeCycleSettings.Members}, cycles {cycles.Count}, requests {cycles.Sum(cycle => (long)cycle!["requests"]!)}, {taken.Elapsed.TotalSeconds:F0} s, peak memory of the uploader {peak} MB ({before} MB before)");
        Assert.True(peak < LargeCycleSettings.MostMegabytes, $"{peak} MB for {LargeCycleSettings.Members} members.");
    }

    // A cycle that gives way to others goes on in the next.
    private static async Task<JsonArray> EndAsync(SystemUnderTest system, string audience)
    {
        while (true)
        {
            var cycles = (JsonArray)(await system.Api.GetAsync($"/v1/audiences/{audience}/cycles?limit=200"))["items"]!;
            Assert.DoesNotContain(cycles, cycle => (string?)cycle!["status"] == "failed");
            if (cycles.Count > 0 && cycles.Sum(cycle => (long)cycle!["added"]!) == LargeCycleSettings.Members && (string?)cycles[0]!["status"] == "completed")
            {
                return cycles;
            }

            await Task.Delay(500);
        }
    }
}
