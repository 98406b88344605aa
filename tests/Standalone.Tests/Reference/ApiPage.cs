using System.Globalization;
using System.Text;
using System.Text.Json;
using Audiences.Standalone.Tests.Access;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>The tables of <c>docs/api.md</c>: the operations of the API's description, and the shapes of what goes in and comes out.</summary>
internal sealed class ApiPage(JsonElement document)
{
    /// <summary>What is longer than that has a page of its own, such as <c>docs/events.md</c>.</summary>
    private const int LongestShape = 160;

    private static readonly string[] Methods = ["get", "put", "post", "patch", "delete"];

    public string Make()
    {
        var operations = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(call => Methods.Contains(call.Name)).Select(call => (Path: path.Name, Method: call.Name, Call: call.Value)))
            .GroupBy(operation => operation.Call.GetProperty("tags")[0].GetString()!)
            .OrderBy(tag => tag.Key, StringComparer.Ordinal);
        var page = new StringBuilder();
        foreach (var tag in operations)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {tag.Key}\n| call | role | takes | answers |\n|---|---|---|---|\n");
            foreach (var (path, method, call) in tag.OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => Array.IndexOf(Methods, operation.Method)))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{method.ToUpperInvariant()} {path}`<br>{Cell(call.GetProperty("summary").GetString()!)} | {RoleOf(call)} | {Takes(call)} | {Answers(call)} |\n");
            }
        }

        page.Append("\n## Shapes\nA `?` marks what may be left out of a body. Whole numbers may come as text, too.\n\n| shape | members |\n|---|---|\n");
        foreach (var shape in document.GetProperty("components").GetProperty("schemas").EnumerateObject().OrderBy(shape => shape.Name, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {shape.Name} | {Cell(ApiShape.Members(shape.Value))} |\n");
        }

        return page.ToString();
    }

    private static string RoleOf(JsonElement call)
    {
        var rule = AccessRules.All[call.GetProperty("operationId").GetString()!];
        return rule.Roles.Length switch
        {
            0 => "no key",
            4 => "any",
            _ => rule.Roles[0],
        };
    }

    private static string Takes(JsonElement call)
    {
        var takes = new List<string>();
        if (call.TryGetProperty("parameters", out var parameters))
        {
            takes.AddRange(parameters.EnumerateArray()
                .Where(parameter => parameter.GetProperty("in").GetString() == "query")
                .Select(parameter => $"`?{parameter.GetProperty("name").GetString()}=` {ApiShape.Of(parameter.GetProperty("schema"))}"));
        }

        if (call.TryGetProperty("requestBody", out var body))
        {
            takes.AddRange(body.GetProperty("content").EnumerateObject()
                .GroupBy(content => ApiShape.Of(content.Value.GetProperty("schema")) is { Length: <= LongestShape } shape ? shape : "JSON")
                .Select(shape => $"{shape.Key} ({string.Join(", ", shape.Select(content => content.Name))})".Replace(" (application/json)", "", StringComparison.Ordinal)));
        }

        return Cell(string.Join("<br>", takes));
    }

    // 401 and 403 are every call's; errors are problem documents.
    private static string Answers(JsonElement call) =>
        Cell(string.Join("<br>", call.GetProperty("responses").EnumerateObject()
            .Where(answer => answer.Name is not ("401" or "403"))
            .OrderBy(answer => answer.Name, StringComparer.Ordinal)
            .GroupBy(answer => answer.Name[0] is '2' or '3')
            .SelectMany(answers => answers.Key
                ? answers.Select(answer => $"{answer.Name} {ShapeOf(answer.Value)}".TrimEnd())
                : [string.Join(", ", answers.Select(answer => answer.Name))])));

    private static string ShapeOf(JsonElement answer) =>
        answer.TryGetProperty("content", out var content) ? ApiShape.Of(content.EnumerateObject().First().Value.GetProperty("schema")) : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
