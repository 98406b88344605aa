using System.Text.Json.Nodes;

namespace Audiences.Deployment.Tests.Support;

/// <summary><c>deploy/prometheus/rules.yml</c> and <c>alerts.yml</c>.</summary>
internal static class Rules
{
    /// <summary>The groups of both.</summary>
    public static IReadOnlyList<JsonObject> Groups { get; } =
        [.. Yaml.Load("deploy/prometheus/rules.yml").Objects("groups"), .. Yaml.Load("deploy/prometheus/alerts.yml").Objects("groups")];

    /// <summary>Rules that record something.</summary>
    public static IReadOnlyList<JsonObject> Recorded { get; } = [.. Groups.SelectMany(group => group.Objects("rules")).Where(rule => rule.ContainsKey("record"))];

    /// <summary>Alerts.</summary>
    public static IReadOnlyList<JsonObject> Alerts { get; } = [.. Groups.SelectMany(group => group.Objects("rules")).Where(rule => rule.ContainsKey("alert"))];
}
