using System.Text.Json;

namespace Audiences.MetaGraph;

/// <summary>Reads Meta's error envelope, and makes one up for an answer that has none.</summary>
public static class GraphErrorReader
{
    /// <summary>The error in a parsed answer; null when there is none.</summary>
    public static GraphError? Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return new GraphError(
            Text(error, "message") ?? "",
            Text(error, "type") ?? "",
            Number(error, "code") ?? 0,
            Number(error, "error_subcode"),
            Text(error, "error_user_title"),
            Text(error, "error_user_msg"),
            error.TryGetProperty("is_transient", out var transient) && transient.ValueKind == JsonValueKind.True,
            Text(error, "fbtrace_id"));
    }

    /// <summary>For an answer that is not Meta's JSON: a proxy's page, an empty body.</summary>
    public static GraphError NotAnEnvelope(int status) => new(
        $"HTTP {status} without a Graph API error.", "", 0, null, null, null, status >= 500 || status is 408 or 429, null);

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
