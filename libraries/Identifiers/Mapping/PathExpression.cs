using System.Text.Json;

namespace Audiences.Identifiers;

/// <summary>A path in mappings' own form, with alternatives: <c>userId ?? traits.crm.id</c>. It finds one value.</summary>
public sealed class PathExpression
{
    private readonly List<PropertyPath> _paths;

    private PathExpression(List<PropertyPath> paths) => _paths = paths;

    /// <summary>Reads a path.</summary>
    /// <param name="name">What it is for, named in the error.</param>
    /// <param name="text">The path.</param>
    /// <exception cref="MappingException">The text is no path; the message says what to change.</exception>
    public static PathExpression Parse(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new MappingException(name, "The path is empty. Give a path such as traits.crm_id, or leave it out.");
        }

        var (path, end) = PropertyPath.ParsePrefix(name, text);
        var paths = new List<PropertyPath> { path };
        var rest = text[end..].Trim();
        while (rest.StartsWith(PathParser.Or, StringComparison.Ordinal))
        {
            var (alternative, stop) = PropertyPath.ParsePrefix(name, rest[PathParser.Or.Length..]);
            paths.Add(alternative);
            rest = rest[(PathParser.Or.Length + stop)..].Trim();
        }

        return rest.Length == 0 ? new PathExpression(paths) : throw new MappingException(name, "Only paths and ?? are read here. Leave out what follows |.");
    }

    /// <summary>The first value that is neither null nor empty text; null where no alternative finds one.</summary>
    public JsonElement? First(JsonElement root)
    {
        foreach (var path in _paths)
        {
            foreach (var value in path.Values(root))
            {
                if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) && !(value.ValueKind == JsonValueKind.String && value.ValueEquals("")))
                {
                    return value;
                }
            }
        }

        return null;
    }
}
