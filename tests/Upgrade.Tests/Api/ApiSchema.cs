using System.Text.Json;

namespace Audiences.Upgrade.Tests.Api;

/// <summary>A schema with its references and alternatives followed: what JSON may stand in a place.</summary>
internal sealed class ApiSchema
{
    private static readonly string[] Choices = ["oneOf", "anyOf"];

    private readonly JsonElement _document;
    private readonly IReadOnlyList<JsonElement> _alternatives;

    public ApiSchema(JsonElement document, JsonElement schema)
    {
        _document = document;
        _alternatives = [.. Alternatives(schema)];
    }

    /// <summary>The JSON types; null: any.</summary>
    public IReadOnlySet<string>? Types
    {
        get
        {
            var types = new HashSet<string>(StringComparer.Ordinal);
            foreach (var schema in _alternatives)
            {
                if (!schema.TryGetProperty("type", out var type))
                {
                    return null;
                }

                types.UnionWith(type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!]);
            }

            if (types.Contains("number"))
            {
                types.Add("integer");
            }

            return types;
        }
    }

    /// <summary>The members of an object, by name.</summary>
    public IReadOnlyDictionary<string, ApiSchema> Members =>
        _alternatives.Where(schema => schema.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.GetProperty("properties").EnumerateObject())
            .GroupBy(member => member.Name)
            .ToDictionary(member => member.Key, member => Inner(member.Last().Value));

    /// <summary>The members without which an object is none of these, whichever alternative it is.</summary>
    public IReadOnlySet<string> Required =>
        _alternatives.Where(schema => schema.TryGetProperty("properties", out _))
            .Select(schema => schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [])
            .Aggregate((HashSet<string>?)null, (all, next) => all is null ? next : [.. all.Intersect(next)]) ?? [];

    /// <summary>What is in an array, or under the free names of an object.</summary>
    public ApiSchema? Items =>
        _alternatives.SelectMany(schema => schema.EnumerateObject())
            .Where(member => member is { Name: "items" or "additionalProperties", Value.ValueKind: JsonValueKind.Object })
            .Select(member => Inner(member.Value))
            .FirstOrDefault();

    private ApiSchema Inner(JsonElement schema) => new(_document, schema);

    private IEnumerable<JsonElement> Alternatives(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            schema = _document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        var choice = Choices.FirstOrDefault(name => schema.TryGetProperty(name, out _));
        return choice is null ? [schema] : schema.GetProperty(choice).EnumerateArray().SelectMany(Alternatives);
    }
}
