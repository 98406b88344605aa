namespace Audiences.EndToEndTests.Chaos;

/// <summary>
/// The promise under a seeded schedule of faults: whatever is killed, cut, slowed down, throttled, doubled or late, each
/// audience ends at exactly what the newest events say. <c>tests/chaos.sh</c> runs it for longer.
/// </summary>
[Collection(ChaosAlone.Name)]
public sealed class ChaosTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Faults_lose_nobody_and_wrong_nobody()
    {
        var settings = ChaosSettings.Read();
        await using var chaos = await ChaosSystem.StartAsync();
        await Running.SystemFixture.ConnectAsync(chaos.System.Api);
        await new ChaosRun(chaos, settings, new ChaosReport(output.WriteLine)).RunAsync();
    }
}
