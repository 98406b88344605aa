using System.Text.Json.Nodes;

namespace Audiences.Deployment.Tests.Support;

/// <summary>Grafana's dashboards.</summary>
internal static class Dashboards
{
    /// <summary>By file.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All { get; } =
        Directory.EnumerateFiles(Repository.At("deploy/grafana/dashboards"), "*.json").ToDictionary(file => Path.GetFileName(file), file => JsonNode.Parse(File.ReadAllText(file))!.AsObject());

    /// <summary>The queries of all, with where each stands.</summary>
    public static IReadOnlyList<(string Where, string Expression)> Queries { get; } =
    [
        .. All.SelectMany(dashboard => dashboard.Value.Objects("panels")
            .SelectMany(panel => panel.Objects("targets").Select(target => ($"{dashboard.Key}: {panel.Text("title")}", target.Text("expr")!)))),
    ];
}
