using System.Text.Json.Nodes;

namespace Audiences.Deployment.Tests.Support;

/// <summary><c>docker-compose.yml</c>.</summary>
internal static class ComposeFile
{
    /// <summary>All of it.</summary>
    public static JsonObject All { get; } = Yaml.Load("docker-compose.yml");

    /// <summary>The containers by name.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Services { get; } =
        All["services"]!.AsObject().ToDictionary(pair => pair.Key, pair => pair.Value!.AsObject());

    /// <summary>Those that are built here, by name.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Ours { get; } =
        Services.Where(pair => pair.Value.ContainsKey("build")).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The project of one that is built here: <c>SegmentQualifier</c>.</summary>
    public static string ProjectOf(string service) => Services[service].Text("build/args/SERVICE")!;
}
