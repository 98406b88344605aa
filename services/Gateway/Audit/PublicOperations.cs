using System.Text.Json;
using Microsoft.AspNetCore.Routing.Template;

namespace Audiences.Gateway.Audit;

/// <summary>
/// Tells the operation of a call by the API's description: the gateway forwards most calls and has no endpoint of its own
/// for them.
/// </summary>
internal sealed class PublicOperations
{
    private readonly List<(string Method, string Path, string Name, TemplateMatcher Matcher)> _operations = [];

    public PublicOperations()
    {
        using var document = JsonDocument.Parse(PublicOpenApi.Read().AsMemory(PublicOpenApi.Read() is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty("operationId", out _)))
            {
                var matcher = new TemplateMatcher(TemplateParser.Parse(path.Name), []);
                _operations.Add((operation.Name, path.Name, operation.Value.GetProperty("operationId").GetString()!, matcher));
            }
        }

        // A literal place before a parameter: /v1/accounts/connect is no account.
        _operations.Sort((a, b) => a.Path.Count('{').CompareTo(b.Path.Count('{')));
    }

    /// <summary>The operation's name, its address's pattern and what the address names; null for a call that is not described.</summary>
    public (string Name, string Path, RouteValueDictionary Values)? Find(string method, PathString path)
    {
        foreach (var operation in _operations)
        {
            var values = new RouteValueDictionary();
            if (operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && operation.Matcher.TryMatch(path, values))
            {
                return (operation.Name, operation.Path, values);
            }
        }

        return null;
    }
}
