using Audiences.Deployment.Tests.Support;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.Deployment.Tests.Monitoring;

/// <summary>Prometheus' own checker on its configuration, rules, alerts and on every query of the dashboards.</summary>
[Trait("Kind", "Hosted")]
public sealed class PromtoolTests
{
    [Fact]
    public async Task The_configuration_is_one() => await PromtoolAsync("check", "config", "prometheus.yml");

    [Theory]
    [InlineData("alerts.test.yml")]
    [InlineData("alerts-slow.test.yml")]
    public async Task Alerts_do_what_their_tests_say(string file) => await PromtoolAsync("test", "rules", file);

    [Fact]
    public async Task The_dashboards_queries_are_understood()
    {
        // As rules of a group: promtool has no command for a query alone.
        var file = Path.Combine(Reaper.TemporaryFolder("queries"), "queries.yml");
        await File.WriteAllTextAsync(file, "groups:\n  - name: queries\n    rules:\n" + string.Concat(
            Dashboards.Queries.Select((query, index) => $"      - record: query:{index}\n        expr: |\n          {query.Expression}\n")));

        await PromtoolAsync("check", "rules", file);
    }

    private static async Task PromtoolAsync(params string[] arguments)
    {
        if (Command.Find("promtool") is null)
        {
            Unavailable.Throw("No promtool: install Prometheus (Debian: apt-get install prometheus).");
        }

        await Command.RunAsync(["promtool", .. arguments], folder: Repository.At("deploy/prometheus"));
    }
}
