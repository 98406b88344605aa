using System.Text.Json;

namespace Audiences.Upgrade.Tests.Api;

/// <summary>A call of the API's description.</summary>
/// <param name="Name"><c>GET /v1/audiences/{id}</c>.</param>
/// <param name="Parameters">By name; those of the path among them.</param>
/// <param name="Bodies">By media type.</param>
/// <param name="MustHaveBody">A call without a body is refused.</param>
/// <param name="Answers">Of success, by status and media type: <c>200 application/json</c>; the status alone where it has no body.</param>
internal sealed record ApiOperation(
    string Name,
    IReadOnlyDictionary<string, ApiParameter> Parameters,
    IReadOnlyDictionary<string, ApiSchema> Bodies,
    bool MustHaveBody,
    IReadOnlyDictionary<string, ApiSchema?> Answers)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    /// <summary>All calls of a description, by name.</summary>
    public static IReadOnlyDictionary<string, ApiOperation> Of(string text)
    {
        var document = JsonSerializer.Deserialize<JsonElement>(text);
        return document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject()
                .Where(call => Methods.Contains(call.Name))
                .Select(call => Read(document, $"{call.Name.ToUpperInvariant()} {path.Name}", call.Value)))
            .ToDictionary(call => call.Name);
    }

    private static ApiOperation Read(JsonElement document, string name, JsonElement call)
    {
        var body = call.TryGetProperty("requestBody", out var given) ? given : default;
        return new ApiOperation(
            name,
            (call.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default).ToDictionary(
                parameter => parameter.GetProperty("name").GetString()!,
                parameter => new ApiParameter(new ApiSchema(document, parameter.GetProperty("schema")), IsTrue(parameter, "required"))),
            Contents(document, body).ToDictionary(content => content.Type, content => content.Schema),
            IsTrue(body, "required"),
            call.GetProperty("responses").EnumerateObject()
                .Where(answer => answer.Name.StartsWith('2'))
                .SelectMany(answer => AnswersOf(document, answer))
                .ToDictionary(answer => answer.Name, answer => answer.Schema));

        static IEnumerable<(string Name, ApiSchema? Schema)> AnswersOf(JsonElement document, JsonProperty answer) =>
            Contents(document, answer.Value).Select(content => ($"{answer.Name} {content.Type}", (ApiSchema?)content.Schema)).Append((answer.Name, null));
    }

    private static IEnumerable<(string Type, ApiSchema Schema)> Contents(JsonElement document, JsonElement of) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty("content", out var content)
            ? content.EnumerateObject().Select(type => (type.Name, new ApiSchema(document, type.Value.GetProperty("schema"))))
            : [];

    private static bool IsTrue(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
