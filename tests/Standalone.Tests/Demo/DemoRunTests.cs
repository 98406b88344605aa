using Audiences.Standalone.Demo;
using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Tests.Demo;

[Trait("Kind", "Hosted")]
public sealed class DemoRunTests
{
    [Fact]
    public async Task A_small_demo_ends_with_every_audience_as_the_events_say()
    {
        using var data = new TemporaryData();
        await using var host = await data.StartAsync(TestContext.Current.CancellationToken);
        var view = new PlainProgressView(TextWriter.Null);

        var result = await view.RunAsync(steps => new DemoRun(host, new DemoOptions { Users = 200, Seed = 7 }, steps).RunAsync(TestContext.Current.CancellationToken));

        Assert.All(result.Audiences, audience => Assert.True(audience.Equal, audience.ToString()));
        Assert.True(result.Ok);
    }

    [Fact]
    public void The_same_seed_makes_the_same_events_and_the_full_demo_has_at_least_100_000_of_them()
    {
        var options = new DemoOptions();
        var one = new DemoHistory(options);
        var other = new DemoHistory(options);

        Assert.True(one.First.Count + one.Second.Count >= 100_000);
        Assert.Equal(one.First.Select(item => item.EventId), other.First.Select(item => item.EventId));
        Assert.Equal(one.Second.Select(item => item.EventId), other.Second.Select(item => item.EventId));
    }
}
