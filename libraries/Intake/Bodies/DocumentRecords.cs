using System.Buffers;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>A body that is one JSON object: an event, a CloudEvent, or <c>{"events": […]}</c>.</summary>
internal static class DocumentRecords
{
    /// <summary>Null when it is not one JSON object.</summary>
    public static IEnumerable<IntakeRecord>? TryRead(ReadOnlySequence<byte> body, RecordReader records)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Records(document.RootElement.Clone(), records);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static bool IsContainer(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Array
        && !json.TryGetProperty(EventFields.UserId, out _);

    private static IEnumerable<IntakeRecord> Records(JsonElement json, RecordReader records)
    {
        if (!IsContainer(json))
        {
            yield return records.Read(json, 1);
            yield break;
        }

        var place = 0;
        foreach (var element in json.GetProperty("events").EnumerateArray())
        {
            yield return records.Read(element, ++place);
        }
    }
}
