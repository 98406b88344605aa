using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Audiences.Deployment.Tests.Support;

/// <summary>What an overlay of <c>deploy/kubernetes</c> becomes.</summary>
internal sealed class Manifests
{
    private static readonly ConcurrentDictionary<string, Task<Manifests>> Rendered = new(StringComparer.Ordinal);

    private Manifests(IReadOnlyList<JsonObject> all) => All = all;

    /// <summary>The overlays, for theories.</summary>
    public static TheoryData<string> Overlays { get; } = new("production", "sandbox");

    /// <summary>All objects.</summary>
    public IReadOnlyList<JsonObject> All { get; }

    /// <summary>Deployments, stateful sets and jobs: what has a pod's template.</summary>
    public IEnumerable<JsonObject> Workloads => All.Where(one => one.Get("spec/template/spec/containers") is not null);

    /// <summary>Our five services.</summary>
    public IEnumerable<JsonObject> Services => OfKind("Deployment").Where(one => Component(one) == "service");

    /// <summary>Renders an overlay, once.</summary>
    public static Task<Manifests> OfAsync(string overlay) =>
        Rendered.GetOrAdd(overlay, static async name => new(Yaml.Parse(await Kubectl.KustomizeAsync("deploy/kubernetes/overlays/" + name))));

    /// <summary>A label that tells what a workload is for.</summary>
    public static string? Component(JsonObject one) => one.Get("metadata/labels")?["app.kubernetes.io/component"]?.ToString();

    /// <summary>The objects of a kind.</summary>
    public IEnumerable<JsonObject> OfKind(string kind) => All.Where(one => one.Text("kind") == kind);

    /// <summary>One object.</summary>
    public JsonObject One(string kind, string name) => Assert.Single(OfKind(kind), one => one.Text("metadata/name") == name);
}
