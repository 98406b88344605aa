using System.Text.Json.Nodes;

namespace Audiences.Deployment.Tests.Support;

/// <summary>Ways through JSON.</summary>
internal static class Nodes
{
    /// <summary>What stands at a path of member names, parted by slashes since names have dots; null where nothing does.</summary>
    public static JsonNode? Get(this JsonNode? node, string path) =>
        path.Split('/').Aggregate(node, (at, name) => at is JsonObject one ? one[name] : null);

    /// <summary>A text at a path, or null.</summary>
    public static string? Text(this JsonNode? node, string path) => node.Get(path)?.ToString();

    /// <summary>The objects of an array at a path; none where nothing stands there.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node, string path) => (node.Get(path) as JsonArray ?? new JsonArray()).OfType<JsonObject>();

    /// <summary>The texts of an array at a path.</summary>
    public static IReadOnlyList<string> Texts(this JsonNode? node, string path) => [.. (node.Get(path) as JsonArray ?? new JsonArray()).Select(one => one!.ToString())];

    /// <summary>The members of an object at a path.</summary>
    public static IReadOnlyDictionary<string, string> Members(this JsonNode? node, string path) =>
        (node.Get(path) as JsonObject ?? new JsonObject()).ToDictionary(pair => pair.Key, pair => pair.Value?.ToString() ?? string.Empty);

    /// <summary>Every object within, however deep.</summary>
    public static IEnumerable<JsonObject> Within(this JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => Within(pair.Value)).Prepend(one),
        JsonArray several => several.SelectMany(Within),
        _ => [],
    };
}
