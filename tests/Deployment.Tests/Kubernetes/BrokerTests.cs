using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Kubernetes;

/// <summary>The one object whose schema is not to be had as a package: its fields are those of rabbitmq.com/v1beta1.</summary>
public sealed class BrokerTests
{
    private static readonly HashSet<string> Fields =
    [
        "replicas", "image", "imagePullSecrets", "service", "persistence", "resources", "affinity", "tolerations", "rabbitmq", "tls", "override",
        "skipPostDeploySteps", "terminationGracePeriodSeconds", "delayStartSeconds", "secretBackend", "autoEnableAllFeatureFlags",
    ];

    public static TheoryData<string> Overlays => Manifests.Overlays;

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task The_broker_is_the_cluster_operators(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        var broker = manifests.One("RabbitmqCluster", "audiences-broker");

        Assert.Equal("rabbitmq.com/v1beta1", broker.Text("apiVersion"));
        Assert.Superset(broker["spec"]!.AsObject().Select(pair => pair.Key).ToHashSet(), Fields);
        Assert.Superset(broker["spec"]!["rabbitmq"]!.AsObject().Select(pair => pair.Key).ToHashSet(), new HashSet<string> { "additionalPlugins", "additionalConfig", "advancedConfig", "envConfig", "erlangInetConfig" });
        Assert.Equal(["storage"], broker["spec"]!["persistence"]!.AsObject().Select(pair => pair.Key));
        // Quorum queues need a majority.
        Assert.Contains(broker.Text("spec/replicas"), new[] { "1", "3", "5" });
        Assert.Equal(overlay == "production" ? "3" : "1", broker.Text("spec/replicas"));
        Assert.Equal(ComposeFile.Services["rabbitmq"].Text("image"), broker.Text("spec/image"));
        Assert.Contains("default_queue_type = quorum", broker.Text("spec/rabbitmq/additionalConfig"), StringComparison.Ordinal);
    }
}
