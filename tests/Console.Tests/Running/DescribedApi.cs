using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Audiences.Testing;

namespace Audiences.Console.Tests.Running;

/// <summary>The operations that the public description has: the console does nothing that a program could not.</summary>
internal static class DescribedApi
{
    private static readonly Lazy<IReadOnlyList<(string Method, Regex Path)>> Operations = new(Read);

    /// <summary>Whether the call is described, or none of the API's.</summary>
    public static bool Has(string method, string path) =>
        !path.StartsWith("/v1/", StringComparison.Ordinal) || Operations.Value.Any(operation => operation.Method == method && operation.Path.IsMatch(path));

    private static IReadOnlyList<(string Method, Regex Path)> Read()
    {
        var description = JsonNode.Parse(File.ReadAllText(Path.Combine(SolutionPaths.Root, "services", "Gateway", "OpenApi", "v1.json")))!;
        return
        [
            .. from path in description["paths"]!.AsObject()
               let pattern = new Regex("^" + Regex.Replace(path.Key, "{[^}]+}", "[^/]+") + "$", RegexOptions.CultureInvariant)
               from operation in path.Value!.AsObject()
               select (operation.Key.ToUpperInvariant(), pattern),
        ];
    }
}
