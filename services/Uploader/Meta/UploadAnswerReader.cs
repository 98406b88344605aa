using System.Text.Json;
using Audiences.MetaGraph;

namespace Audiences.Uploader.Meta;

/// <summary>Reads the answer to an upload; what is missing counts as nothing.</summary>
internal static class UploadAnswerReader
{
    public static UploadAnswer Read(GraphResponse response)
    {
        var body = response.Body;
        return new UploadAnswer(Number(body, "num_received"), Number(body, "num_invalid_entries"), Samples(body), response.Usage);
    }

    private static long Number(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : 0;

    /// <summary>Meta gives a list or a map, of texts or of rows: the text of each entry is enough to find the row.</summary>
    private static List<string> Samples(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("invalid_entry_samples", out var samples))
        {
            return [];
        }

        return samples.ValueKind switch
        {
            JsonValueKind.Array => [.. samples.EnumerateArray().Select(Text)],
            JsonValueKind.Object => [.. samples.EnumerateObject().Select(entry => entry.Name + " " + Text(entry.Value))],
            _ => [],
        };
    }

    private static string Text(JsonElement entry) => entry.ValueKind == JsonValueKind.String ? entry.GetString()! : entry.GetRawText();
}
