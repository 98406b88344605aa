using System.Net.Http.Headers;
using System.Text.Json;

namespace Audiences.MetaGraph;

/// <summary>Reads the usage headers; one that can't be read counts as absent.</summary>
public static class GraphUsageReader
{
    private static readonly string[] Headers = ["X-Business-Use-Case-Usage", "X-App-Usage", "X-Ad-Account-Usage"];

    /// <summary>The highest percentage and the longest wait among the headers of an answer.</summary>
    public static GraphUsage Read(HttpResponseHeaders headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var usage = GraphUsage.None;
        foreach (var name in Headers)
        {
            if (headers.TryGetValues(name, out var values))
            {
                foreach (var value in values)
                {
                    usage = Merge(usage, value);
                }
            }
        }

        return usage;
    }

    private static GraphUsage Merge(GraphUsage usage, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Walk(usage, document.RootElement);
        }
        catch (JsonException)
        {
            return usage;
        }
    }

    /// <summary>The headers differ in nesting, not in names: every number under a known name counts.</summary>
    private static GraphUsage Walk(GraphUsage usage, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Aggregate(usage, Walk);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return usage;
        }

        foreach (var property in element.EnumerateObject())
        {
            usage = property.Value.ValueKind == JsonValueKind.Number
                ? Number(usage, property.Name, property.Value.GetDouble())
                : Walk(usage, property.Value);
        }

        return usage;
    }

    private static GraphUsage Number(GraphUsage usage, string name, double value) => name switch
    {
        "call_count" or "total_cputime" or "total_time" or "acc_id_util_pct" => usage with { Percent = Math.Max(usage.Percent, value) },
        "estimated_time_to_regain_access" when value > 0 => usage with { RegainAccessAfter = Longest(usage.RegainAccessAfter, TimeSpan.FromMinutes(value)) },
        "reset_time_duration" when value > 0 && usage.Percent >= 100 => usage with { RegainAccessAfter = Longest(usage.RegainAccessAfter, TimeSpan.FromSeconds(value)) },
        _ => usage,
    };

    private static TimeSpan Longest(TimeSpan? known, TimeSpan other) => known is { } k && k > other ? k : other;
}
