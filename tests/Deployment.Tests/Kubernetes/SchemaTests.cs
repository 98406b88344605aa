using System.Text.Json.Nodes;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Kubernetes;

/// <summary>Each object fits what Kubernetes, KEDA and the Prometheus operator have published of it.</summary>
[Trait("Kind", "Hosted")]
public sealed class SchemaTests
{
    // Checked by hand, in BrokerTests: its schema is not to be had as a package.
    private const string Unpublished = "RabbitmqCluster";

    public static TheoryData<string> Overlays => Manifests.Overlays;

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task An_overlay_fits_the_published_schemas(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);

        Assert.Empty(await Schemas.FindingsAsync("kubernetes", manifests.All.Where(one => one.Text("kind") != Unpublished)));
    }

    [Theory]
    [InlineData("Deployment", "gateway", "spec/template/spec/terminationGraceSeconds")]
    [InlineData("NetworkPolicy", "default-deny", "spec/ports")]
    [InlineData("ScaledObject", "uploader", "spec/minReplicas")]
    [InlineData("PodMonitor", "audiences", "spec/endpoints")]
    public async Task A_misspelt_field_is_found(string kind, string name, string path)
    {
        var wrong = (await Manifests.OfAsync("production")).One(kind, name).DeepClone().AsObject();
        var at = path.LastIndexOf('/');
        wrong.Get(path[..at])!.AsObject()[path[(at + 1)..]] = 1;

        Assert.Contains(path[(at + 1)..], await Schemas.FindingsAsync("kubernetes", wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_found()
    {
        var wrong = (await Manifests.OfAsync("production")).One("Deployment", "gateway").DeepClone().AsObject();
        wrong["spec"]!["replicas"] = JsonValue.Create("two");

        Assert.Contains("replicas", await Schemas.FindingsAsync("kubernetes", wrong), StringComparison.Ordinal);
    }
}
