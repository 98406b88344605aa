using System.Text.Json.Nodes;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Monitoring;

/// <summary>Whom an alert wakes, and what it tells.</summary>
public sealed class RuleTests
{
    [Fact]
    public void Each_alert_says_how_bad_it_is_and_where_to_read_on()
    {
        foreach (var alert in Rules.Alerts)
        {
            var name = alert.Text("alert")!;
            Assert.Contains(alert.Text("labels/severity"), new[] { "page", "ticket" });
            Assert.NotNull(alert.Text("annotations/summary"));
            Assert.NotNull(alert.Text("annotations/description"));
            Assert.Equal($"docs/runbooks/{name}.md", alert.Text("annotations/runbook_url"));
        }

        Assert.Equal(Rules.Alerts.Count, Rules.Alerts.Select(alert => alert.Text("alert")).Distinct().Count());
    }

    [Fact]
    public void Each_alert_is_tried()
    {
        var tried = new[] { "alerts.test.yml", "alerts-slow.test.yml" }.SelectMany(file => Yaml.Load("deploy/prometheus/" + file).Objects("tests"))
            .SelectMany(test => test.Objects("alert_rule_test")).Where(test => test.Objects("exp_alerts").Any()).Select(test => test.Text("alertname")).ToHashSet();

        Assert.Empty(Rules.Alerts.Select(alert => alert.Text("alert")).Except(tried));
    }

    [Fact]
    public void Kubernetes_has_the_same_rules()
    {
        var copied = Yaml.Load("deploy/kubernetes/components/monitoring/prometheus-rules.yaml").Objects("spec/groups").ToList();

        Assert.True(
            Rules.Groups.Count == copied.Count && Rules.Groups.Zip(copied).All(pair => JsonNode.DeepEquals(pair.First, pair.Second)),
            "Run deploy/kubernetes/components/monitoring/prometheus-rules.sh.");
    }
}
