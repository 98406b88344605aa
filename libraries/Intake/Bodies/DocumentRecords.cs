using System.Buffers;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>A body that is one JSON object: a record, a CloudEvent, or <c>{"events": […]}</c>.</summary>
internal static class DocumentRecords
{
    /// <summary>Null when it is not one JSON object.</summary>
    public static IEnumerable<T>? TryRead<T>(ReadOnlySequence<byte> body, RecordReader<T> records)
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

    private static IEnumerable<T> Records<T>(JsonElement json, RecordReader<T> records)
    {
        if (!records.IsContainer(json))
        {
            yield return records.Read(json, 1);
            yield break;
        }

        var place = 0;
        foreach (var element in json.GetProperty(records.Container).EnumerateArray())
        {
            yield return records.Read(element, ++place);
        }
    }
}
