using System.Text.Json;

namespace Audiences.Standalone.Client;

/// <summary>The API refused a call; the message is its problem details in a line.</summary>
internal sealed class ApiException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    public static async Task<ApiException> FromAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            using var document = JsonDocument.Parse(text);
            return new ApiException(status, Describe(document.RootElement, status));
        }
        catch (JsonException)
        {
            return new ApiException(status, $"HTTP {status}");
        }
    }

    private static string Describe(JsonElement problem, int status)
    {
        var parts = new List<string>();
        foreach (var name in new[] { "title", "detail" })
        {
            if (problem.TryGetProperty(name, out var text) && text.GetString() is { Length: > 0 } value)
            {
                parts.Add(value);
            }
        }

        if (problem.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Object)
        {
            parts.AddRange(errors.EnumerateObject().Select(error => $"{error.Name}: {string.Join(' ', error.Value.EnumerateArray().Select(item => item.GetString()))}"));
        }

        if (problem.TryGetProperty("findings", out var findings) && findings.ValueKind == JsonValueKind.Array)
        {
            parts.AddRange(findings.EnumerateArray()
                .Where(finding => finding.TryGetProperty("ok", out var ok) && ok.ValueKind == JsonValueKind.False)
                .Select(finding => finding.TryGetProperty("message", out var message) ? message.GetString()! : ""));
        }

        return parts.Count == 0 ? $"HTTP {status}" : string.Join(' ', parts);
    }
}
