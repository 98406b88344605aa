using System.Text.Json;
using Audiences.Intake;

namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>Reads a consent statement by hand, so that what is wrong is said by field.</summary>
internal static class ConsentBody
{
    public static async Task<(ConsentRequest? Request, Dictionary<string, string[]> Errors)> ReadAsync(Stream body, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return Read(document.RootElement, now);
        }
        catch (JsonException)
        {
            return (null, Error("body", "is not JSON. Send {\"advertising\": true} or {\"advertising\": false}."));
        }
    }

    private static (ConsentRequest? Request, Dictionary<string, string[]> Errors) Read(JsonElement json, DateTimeOffset now)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, Error("body", "is not a JSON object. Send {\"advertising\": true} or {\"advertising\": false}."));
        }

        if (!json.TryGetProperty("advertising", out var advertising) || advertising.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            return (null, Error("advertising", "is missing or not a boolean. Send true or false."));
        }

        if (!json.TryGetProperty("occurredAt", out var instant) || instant.ValueKind == JsonValueKind.Null)
        {
            return (new ConsentRequest(advertising.GetBoolean(), null), []);
        }

        return InstantRule.Read(instant, now, out var occurredAt) is { } error
            ? (null, Error("occurredAt", error))
            : (new ConsentRequest(advertising.GetBoolean(), occurredAt), []);
    }

    private static Dictionary<string, string[]> Error(string field, string error) => new() { [field] = [error] };
}
