using System.Text.Json;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>A schema in a few words.</summary>
internal static class ApiShape
{
    private static readonly string[] Choices = ["oneOf", "anyOf"];

    /// <summary><c>text</c>, <c>list of Segment</c>, <c>number or null</c>, a shape's name.</summary>
    public static string Of(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return reference.GetString()!.Split('/')[^1];
        }

        foreach (var choice in Choices)
        {
            if (schema.TryGetProperty(choice, out var alternatives))
            {
                return string.Join(" or ", alternatives.EnumerateArray().Select(Of).OrderBy(name => name == "null").Distinct());
            }
        }

        if (!schema.TryGetProperty("type", out var type))
        {
            return "any JSON";
        }

        string[] types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];
        // Every number may be text, too: the page says so once.
        var names = types.Where(name => name != "string" || !types.Any(other => other is "integer" or "number"))
            .OrderBy(name => name == "null")
            .Select(name => Named(name, schema));
        return string.Join(" or ", names);
    }

    /// <summary>The members of an object with their shapes; of anything else, what it is.</summary>
    public static string Members(JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var members))
        {
            return Of(schema);
        }

        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        return string.Join(", ", members.EnumerateObject().Select(member => $"`{member.Name}`{(required.Contains(member.Name) ? "" : "?")} {Of(member.Value)}"));
    }

    private static string Named(string type, JsonElement schema) => type switch
    {
        "array" => $"list of {(schema.TryGetProperty("items", out var items) ? Of(items) : "any JSON")}",
        "object" when schema.TryGetProperty("properties", out _) => $"{{ {Members(schema)} }}",
        "object" => schema.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object ? $"map to {Of(values)}" : "object",
        "string" => schema.TryGetProperty("format", out var format) ? format.GetString()! : "text",
        "integer" => "whole number",
        _ => type,
    };
}
