using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Monitoring;

/// <summary>A query for a metric that nobody measures shows nothing and alerts nobody.</summary>
public sealed class MetricNameTests
{
    private static readonly HashSet<string> Known =
        [.. Instruments.Names, .. LibraryMetrics.OfServices, .. LibraryMetrics.OfServers, .. Rules.Recorded.Select(rule => rule.Text("record")!)];

    [Fact]
    public void The_services_instruments_are_found()
    {
        Assert.True(Instruments.Names.Count > 25);
        Assert.Superset(
            new HashSet<string> { "audiences_uploader_lag_seconds_bucket", "audiences_uploader_due_age_seconds", "audiences_qualifier_events_total", "audiences_uploader_account_budget_percent", "audiences_accounts_token_time_left_seconds" },
            Instruments.Names.ToHashSet());
    }

    [Theory]
    [InlineData("sum by (le, service) (rate(a_bucket{x=~\"b|c\"}[5m])) / on () group_left (d) e > 14.4 * 0.01", "a_bucket e")]
    [InlineData("(absent(up{job=\"a\"}) or vector(0)) unless on () f:g:rate5m{h=\"i\"} offset 1d", "f:g:rate5m up")]
    public void Names_of_series_are_read_from_a_query(string expression, string names) =>
        Assert.Equal(names.Split(' '), PromQl.Metrics(expression).Order(StringComparer.Ordinal));

    [Fact]
    public void Dashboards_ask_for_what_is_measured() =>
        Assert.Empty(Dashboards.Queries.SelectMany(query => PromQl.Metrics(query.Expression).Except(Known).Select(name => $"{query.Where}: {name}")));

    [Fact]
    public void Rules_and_alerts_ask_for_what_is_measured() =>
        Assert.Empty(Rules.Recorded.Concat(Rules.Alerts).SelectMany(rule => PromQl.Metrics(rule.Text("expr")!).Except(Known).Select(name => $"{rule.Text("record") ?? rule.Text("alert")}: {name}")));

    [Fact]
    public async Task Autoscaling_asks_for_what_is_measured() =>
        Assert.Empty((await Manifests.OfAsync("production")).OfKind("ScaledObject").SelectMany(one => one.Objects("spec/triggers"))
            .Select(trigger => trigger.Text("metadata/query")).OfType<string>().SelectMany(PromQl.Metrics).Except(Known));

    [Fact]
    public void Tests_of_alerts_feed_what_is_measured()
    {
        var fed = new[] { "alerts.test.yml", "alerts-slow.test.yml" }.SelectMany(file => Yaml.Load("deploy/prometheus/" + file).Objects("tests"))
            .SelectMany(test => test.Objects("input_series")).SelectMany(series => PromQl.Metrics(series.Text("series")!));

        Assert.Empty(fed.Distinct().Except(Known));
    }

    [Fact]
    public void Dashboards_have_ids_of_their_own_and_ask_the_provisioned_source()
    {
        var sources = Yaml.Load("deploy/grafana/provisioning/datasources/datasources.yml").Objects("datasources").Select(source => source.Text("uid")).ToList();

        Assert.Equal(Dashboards.All.Count, Dashboards.All.Values.Select(dashboard => dashboard.Text("uid")).Distinct().Count());
        Assert.All(Dashboards.All.Values.SelectMany(dashboard => dashboard.Within()).Select(one => one.Text("datasource/uid")).OfType<string>(), uid => Assert.Contains(uid, sources));
        Assert.Superset(new HashSet<string> { "overview.json", "uploader.json", "qualifier.json", "meta.json", "services.json" }, Dashboards.All.Keys.ToHashSet());
    }
}
