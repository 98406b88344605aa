using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>An upload's rows, read.</summary>
internal sealed record Payload(
    PayloadSchema Schema,
    IReadOnlyList<byte[]> Rows,
    int Received,
    int Invalid,
    IReadOnlyDictionary<string, string> InvalidSamples)
{
    /// <summary>Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users</summary>
    public const int MostRows = 10_000;

    private const int MostSamples = 100;

    /// <exception cref="GraphFailure">The payload is not of the documented form.</exception>
    public static Payload Read(JsonElement payload)
    {
        if (payload.ValueKind != JsonValueKind.Object
            || !payload.TryGetProperty("schema", out var schemaJson)
            || !payload.TryGetProperty("data", out var data)
            || data.ValueKind != JsonValueKind.Array)
        {
            throw GraphErrors.InvalidParameter("payload", "must be an object with schema and data, data an array.");
        }

        var schema = PayloadSchema.Read(schemaJson);
        var received = data.GetArrayLength();
        if (received > MostRows)
        {
            throw GraphErrors.InvalidParameter("payload", $"data has {received} rows; at most {MostRows} are allowed in a request.");
        }

        CheckForm(schema, data);
        var reader = new RowReader(schema);
        var rows = new List<byte[]>(received);
        var samples = new Dictionary<string, string>();
        var index = 0;
        foreach (var row in data.EnumerateArray())
        {
            if (reader.Read(row) is { } bytes)
            {
                rows.Add(bytes);
            }
            else if (samples.Count < MostSamples)
            {
                samples.Add($"{index}", row.GetRawText());
            }

            index++;
        }

        return new(schema, rows, received, received - rows.Count, samples);
    }

    private static void CheckForm(PayloadSchema schema, JsonElement data)
    {
        var index = 0;
        foreach (var row in data.EnumerateArray())
        {
            var width = row.ValueKind == JsonValueKind.Array ? row.GetArrayLength() : schema.IsMultiKey ? -1 : 1;
            if (width != schema.Keys.Count)
            {
                throw GraphErrors.InvalidParameter(
                    "payload",
                    width < 0
                        ? $"data[{index}] must be an array, as schema is one."
                        : $"data[{index}] has {width} values, but schema has {schema.Keys.Count} keys.");
            }

            index++;
        }
    }
}
