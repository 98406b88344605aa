using System.Text.Json;
using System.Text.RegularExpressions;

namespace Audiences.Gateway.WebConsole;

/// <summary>
/// Writes the names of the console's scripts, which hold a fingerprint of what is in them, into its page. The build does
/// so by itself; where the console is published along with another project, the SDK leaves the places empty.
/// </summary>
internal static partial class ConsoleScripts
{
    private const string EmptyMap = "<script type=\"importmap\"></script>";

    /// <summary>The page with the names; one that has them already stays as it is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="manifest">The published list of web files: <c>*.staticwebassets.endpoints.json</c>.</param>
    public static string WriteInto(string page, string manifest)
    {
        if (!Place().IsMatch(page) && !page.Contains(EmptyMap, StringComparison.Ordinal))
        {
            return page;
        }

        using var document = JsonDocument.Parse(manifest);
        var scripts = Scripts(document.RootElement).DistinctBy(script => script.Name).ToDictionary(script => script.Name);
        var named = Place().Replace(page, place => scripts.TryGetValue(place.Groups["name"].Value + place.Groups["end"].Value, out var script)
            ? script.Address
            : place.Groups["name"].Value + place.Groups["end"].Value);
        var map = JsonSerializer.Serialize(new
        {
            imports = scripts.Values.ToDictionary(script => "./" + script.Name, script => "./" + script.Address),
            integrity = scripts.Values.ToDictionary(script => "./" + script.Address, script => script.Integrity),
        });
        return named.Replace(EmptyMap, $"<script type=\"importmap\">{map}</script>", StringComparison.Ordinal);
    }

    // Compressed forms have the address of the script itself with a selector, or one of their own that ends otherwise.
    private static IEnumerable<(string Name, string Address, string Integrity)> Scripts(JsonElement manifest) =>
        from endpoint in manifest.GetProperty("Endpoints").EnumerateArray()
        where endpoint.GetProperty("Selectors").GetArrayLength() == 0
        let name = Property(endpoint, "label")
        let integrity = Property(endpoint, "integrity")
        where integrity is not null && name?.EndsWith(".js", StringComparison.Ordinal) == true
        select (name, endpoint.GetProperty("Route").GetString()!, integrity);

    private static string? Property(JsonElement endpoint, string name) => endpoint.GetProperty("EndpointProperties").EnumerateArray()
        .Where(property => property.GetProperty("Name").ValueEquals(name))
        .Select(property => property.GetProperty("Value").GetString())
        .FirstOrDefault();

    [GeneratedRegex(@"(?<name>[\w./-]+)#\[\.\{fingerprint\}\](?<end>\.\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
