using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>Picks the fields that were asked for; the <c>id</c>, where there is one, always comes along.</summary>
internal static class GraphFields
{
    /// <exception cref="GraphFailure">There is no such field.</exception>
    public static JsonObject Pick(GraphCall call, string nodeType, string[] usual, IReadOnlyDictionary<string, Func<JsonNode?>> fields)
    {
        var node = new JsonObject();
        string[] asked = call.Parameters.Said("fields") is { } list ? Split(list) : usual;
        foreach (var name in asked)
        {
            if (!fields.TryGetValue(name, out var read))
            {
                throw GraphErrors.NoSuchField(name, nodeType);
            }

            // Meta leaves out what is not set.
            if (read() is { } value)
            {
                node[name] = value;
            }
        }

        if (fields.TryGetValue("id", out var id))
        {
            node["id"] ??= id();
        }

        return node;
    }

    /// <summary>Also with sub-fields: <c>operation_status{code},name</c>.</summary>
    private static string[] Split(string list)
    {
        var depth = 0;
        var plain = string.Concat(list.Where(c =>
        {
            depth += c switch { '{' or '(' => 1, '}' or ')' => -1, _ => 0 };
            return depth == 0 && c is not ('}' or ')' or '[' or ']' or '"');
        }));
        return plain.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
