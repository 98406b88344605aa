using System.Text.Json.Nodes;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Kubernetes;

/// <summary>What selects pods finds some: a label misspelt once would open or close nothing, and nobody would be told.</summary>
public sealed class SelectorTests
{
    // The operator's own label on the broker's pods.
    private static readonly Dictionary<string, string> Broker = new() { ["app.kubernetes.io/name"] = "audiences-broker" };

    public static TheoryData<string> Overlays => Manifests.Overlays;

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task Every_selector_finds_pods(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        var pods = manifests.Workloads.Select(workload => workload.Members("spec/template/metadata/labels")).Append(Broker).ToList();

        foreach (var one in manifests.All.Where(one => one.Text("kind") is "NetworkPolicy" or "PodDisruptionBudget" or "PodMonitor"))
        {
            foreach (var selector in Selectors(one))
            {
                Assert.True(pods.Exists(pod => Fits(selector, pod)), $"{one.Text("kind")} {one.Text("metadata/name")}: nothing has {selector.ToJsonString()}");
            }
        }

        foreach (var service in manifests.OfKind("Service"))
        {
            var wanted = service.Members("spec/selector");
            Assert.True(pods.Exists(pod => wanted.All(label => pod.GetValueOrDefault(label.Key) == label.Value)), service.Text("metadata/name"));
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task Each_service_has_a_name_and_survives_the_loss_of_a_machine(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        foreach (var service in manifests.Services)
        {
            var name = service.Text("metadata/name")!;
            Assert.Equal("8080", Assert.Single(manifests.One("Service", name).Objects("spec/ports")).Text("port"));
            Assert.Equal("1", manifests.One("PodDisruptionBudget", name).Text("spec/maxUnavailable"));
            Assert.Equal("0", service.Text("spec/strategy/rollingUpdate/maxUnavailable"));
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task Nobody_may_speak_to_anybody_unless_it_is_said(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        var deny = manifests.One("NetworkPolicy", "default-deny");

        Assert.Empty(deny.Get("spec/podSelector")!.AsObject());
        Assert.Equal(["Ingress", "Egress"], deny.Texts("spec/policyTypes"));
        Assert.Null(deny.Get("spec/ingress") ?? deny.Get("spec/egress"));
        // Only some may leave the cluster, and by TLS alone.
        var world = Assert.Single(manifests.OfKind("NetworkPolicy"), policy => policy.Within().Any(one => one.ContainsKey("ipBlock")));
        Assert.Equal(["accounts", "uploader", "gateway"], Assert.Single(world.Objects("spec/podSelector/matchExpressions")).Texts("values"));
        Assert.Equal("443", Assert.Single(Assert.Single(world.Objects("spec/egress")).Objects("ports")).Text("port"));
        // An opening without a port opens all of them.
        Assert.All(manifests.OfKind("NetworkPolicy").SelectMany(policy => policy.Objects("spec/ingress").Concat(policy.Objects("spec/egress"))), rule => Assert.NotEmpty(rule.Objects("ports")));
    }

    [Fact]
    public async Task Services_reach_what_their_settings_name()
    {
        var manifests = await Manifests.OfAsync("production");
        var settings = Assert.Single(manifests.OfKind("ConfigMap")).Members("data");

        Assert.All(settings.Where(setting => setting.Key.StartsWith("Services__", StringComparison.Ordinal)), setting => manifests.One("Service", new Uri(setting.Value).Host));
        Assert.All(ComposeFile.Services["gateway"].Members("environment").Where(setting => setting.Key.StartsWith("Services__", StringComparison.Ordinal)), setting => Assert.Equal(setting.Value, settings[setting.Key]));
    }

    private static IEnumerable<JsonObject> Selectors(JsonObject one) =>
        one.Within().SelectMany(inner => new[] { inner.Get("podSelector"), inner.Get("selector") })
            .OfType<JsonObject>()
            // In another namespace are other pods than ours.
            .Where(selector => selector.ContainsKey("matchLabels") || selector.ContainsKey("matchExpressions"))
            .Where(selector => selector.Parent is not JsonObject parent || !parent.ContainsKey("namespaceSelector"));

    private static bool Fits(JsonObject selector, IReadOnlyDictionary<string, string> pod) =>
        selector.Members("matchLabels").All(label => pod.GetValueOrDefault(label.Key) == label.Value)
        && selector.Objects("matchExpressions").All(expression => expression.Text("operator") == "In" && pod.TryGetValue(expression.Text("key")!, out var value) && expression.Texts("values").Contains(value));
}
