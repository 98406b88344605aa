using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Audiences.MetaSandbox;

/// <summary>
/// A call's parameters, from wherever Meta takes them: the query, a form (URL-encoded or multipart) or a JSON object.
/// The body wins over the query.
/// </summary>
internal sealed class GraphParameters : IDisposable
{
    private const int MostBytes = 256 * 1024 * 1024;
    private static readonly FormOptions Form = new()
    {
        ValueLengthLimit = MostBytes,
        MultipartBodyLengthLimit = MostBytes,
        BufferBodyLengthLimit = MostBytes,
        MemoryBufferThreshold = MostBytes,
    };

    private readonly Dictionary<string, string> _texts = [];
    private readonly List<JsonDocument> _documents = [];
    private JsonElement _body;

    public static async Task<GraphParameters> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var parameters = new GraphParameters();
        foreach (var (name, value) in request.Query)
        {
            parameters._texts[name] = value.ToString();
        }

        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(Form, cancellationToken);
            foreach (var (name, value) in form)
            {
                parameters._texts[name] = value.ToString();
            }
        }
        else if (request.ContentLength is null or > 0 && request.HasJsonContentType())
        {
            await parameters.ReadJsonAsync(request.Body, cancellationToken);
        }

        return parameters;
    }

    public string? Text(string name)
    {
        if (_body.ValueKind == JsonValueKind.Object && _body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return value.ToString();
        }

        return _texts.GetValueOrDefault(name);
    }

    /// <summary>The text, if it says anything. Curl examples wrap it in quotes at times: Meta takes them off.</summary>
    public string? Said(string name) => Text(name)?.Trim() is { Length: > 0 } text
        ? text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : text
        : null;

    /// <summary>A parameter that is an object: as it is in a JSON body, else parsed from its text. Null when missing.</summary>
    /// <exception cref="GraphFailure">The text is not JSON.</exception>
    public JsonElement? Json(string name)
    {
        if (_body.ValueKind == JsonValueKind.Object && _body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return value;
        }

        return Said(name) is { } text ? Parse(name, text) : null;
    }

    public void Dispose()
    {
        foreach (var document in _documents)
        {
            document.Dispose();
        }
    }

    private JsonElement Parse(string name, string text)
    {
        try
        {
            var document = JsonDocument.Parse(text);
            _documents.Add(document);
            return document.RootElement;
        }
        catch (JsonException)
        {
            throw GraphErrors.InvalidParameter(name, "must be valid JSON.");
        }
    }

    private async Task ReadJsonAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            _documents.Add(document);
            _body = document.RootElement;
        }
        catch (JsonException)
        {
            throw new GraphFailure("(#100) The request body is not valid JSON", 100);
        }
    }
}
