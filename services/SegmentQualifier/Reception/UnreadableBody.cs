using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Audiences.SegmentQualifier.Reception;

/// <summary>
/// Carries a message body that is not JSON, or too large, to the consumer in the form of JSON, so that it is dead-lettered
/// by the same code, with the same retries, as a bad event is.
/// </summary>
internal static class UnreadableBody
{
    private const string Marker = "$audiences.unreadable";

    /// <summary>Wraps the body. One that is too large to keep is left out.</summary>
    public static JsonElement Wrap(string error, byte[]? body) =>
        JsonSerializer.SerializeToElement(new JsonObject
        {
            [Marker] = error,
            ["body"] = body is null ? null : Convert.ToBase64String(body),
        });

    /// <summary>Is it a wrapped body?</summary>
    public static bool TryRead(JsonElement json, out string error, out byte[] body)
    {
        error = "";
        body = [];
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(Marker, out var marker) || marker.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        // A publisher may send the marker as well; then the error is the publisher's own words, which may be personal.
        error = marker.ValueEquals(BodyErrors.TooLarge) ? BodyErrors.TooLarge : BodyErrors.NotJson;
        if (json.TryGetProperty("body", out var content) && content.ValueKind == JsonValueKind.String && content.TryGetBytesFromBase64(out var bytes))
        {
            body = bytes;
        }

        return true;
    }

    /// <summary>What a dead letter keeps: the wrapped body, or the record as it came.</summary>
    public static byte[] ContentOf(JsonElement json) =>
        TryRead(json, out _, out var body) ? body : JsonMarshal.GetRawUtf8Value(json).ToArray();
}
