using System.Globalization;
using System.Text.RegularExpressions;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Kubernetes;

/// <summary>What scales by a queue that nobody declares scales never.</summary>
public sealed partial class AutoscalingTests
{
    [Fact]
    public async Task Services_scale_by_queues_that_they_have()
    {
        var manifests = await Manifests.OfAsync("production");
        var queues = Repository.Sources("services").SelectMany(source => EndpointName().Matches(source)).Select(match => match.Groups["name"].Value).ToHashSet();
        var scaled = manifests.OfKind("ScaledObject").ToList();

        Assert.Equal(["segment-qualifier", "uploader"], scaled.Select(one => one.Text("spec/scaleTargetRef/name")).Order(StringComparer.Ordinal));
        foreach (var one in scaled)
        {
            var name = one.Text("spec/scaleTargetRef/name")!;
            Assert.Null(manifests.One("Deployment", name).Get("spec/replicas"));
            Assert.True(int.Parse(one.Text("spec/minReplicaCount")!, CultureInfo.InvariantCulture) >= 2);
            foreach (var trigger in one.Objects("spec/triggers").Where(trigger => trigger.Text("type") == "rabbitmq"))
            {
                Assert.Contains(trigger.Text("metadata/queueName")!, queues);
                Assert.StartsWith(name + ".", trigger.Text("metadata/queueName"), StringComparison.Ordinal);
                manifests.One("TriggerAuthentication", trigger.Text("authenticationRef/name")!);
                var broker = Assert.Single(manifests.OfKind("RabbitmqCluster"));
                Assert.Equal($"amqp://{broker.Text("metadata/name")}.{broker.Text("metadata/namespace")}.svc:5672/", trigger.Text("metadata/host"));
            }
        }
    }

    [Fact]
    public async Task Uploaders_scale_by_what_is_due()
    {
        var due = Assert.Single((await Manifests.OfAsync("production")).One("ScaledObject", "uploader").Objects("spec/triggers"), trigger => trigger.Text("type") == "prometheus");

        // Every replica shows the same backlog: a sum over them would grow with each new one.
        Assert.Contains("max by (class, direction) (audiences_uploader_due_members)", due.Text("metadata/query"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thresholds_are_those_of_the_capacity_page()
    {
        var triggers = (await Manifests.OfAsync("production")).OfKind("ScaledObject").SelectMany(one => one.Objects("spec/triggers"));
        var planned = PlannedThreshold().Matches(Repository.Text("docs/capacity.md")).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["number"].Value);

        Assert.Equal(
            planned.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            triggers.ToDictionary(
                trigger => trigger.Text("metadata/queueName") ?? "members due",
                trigger => trigger.Text("metadata/value") ?? trigger.Text("metadata/threshold")!).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `?(?<name>(uploader|segment-qualifier)\.[a-z-]+|members due)`? \|[^|]*\|[^|]*\| (?<number>[0-9]+) \|$", RegexOptions.Multiline)]
    private static partial Regex PlannedThreshold();

    [GeneratedRegex("EndpointName = \"(?<name>[^\"]+)\"")]
    private static partial Regex EndpointName();
}
