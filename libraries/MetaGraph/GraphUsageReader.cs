using System.Net.Http.Headers;
using System.Text.Json;

namespace Audiences.MetaGraph;

/// <summary>Reads the usage headers; one that can't be read counts as absent.</summary>
public static class GraphUsageReader
{
    private const string App = "X-App-Usage";

    private const double Day = 24 * 60 * 60;

    // A business's header lists the limits of other products, too: a full one of those is no reason to leave audiences alone.
    private static readonly string[] OtherProducts = ["ads_insights", "instagram", "leadgen", "messenger", "pages"];

    private static readonly string[] OfAdAccount = ["X-Business-Use-Case-Usage", "X-Ad-Account-Usage"];

    /// <summary>The highest percentage and the longest wait among the headers of an answer.</summary>
    public static GraphUsage Read(HttpResponseHeaders headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var account = OfAdAccount.Aggregate(GraphUsage.None, (usage, name) => Read(headers, name, usage));
        return account with { AppPercent = Read(headers, App, GraphUsage.None).Percent };
    }

    private static GraphUsage Read(HttpResponseHeaders headers, string name, GraphUsage usage) =>
        headers.TryGetValues(name, out var values) ? values.Aggregate(usage, Merge) : usage;

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

    /// <summary>The headers differ in nesting, not in names: every object with numbers under known names counts.</summary>
    private static GraphUsage Walk(GraphUsage usage, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Aggregate(usage, Walk),
        JsonValueKind.Object when IsOfAnotherProduct(element) => usage,
        JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value).Aggregate(Longest(usage, Of(element)), Walk),
        _ => usage,
    };

    /// <summary>What one object says; the ad account's reset counts once its share is used up, in whatever order the two stand.</summary>
    private static GraphUsage Of(JsonElement element)
    {
        double[] shares = [Number(element, "call_count"), Number(element, "total_cputime"), Number(element, "total_time"), Number(element, "acc_id_util_pct")];
        var percent = shares.Max();
        var regain = Number(element, "estimated_time_to_regain_access") * 60;
        var reset = percent >= 100 ? Number(element, "reset_time_duration") : 0;
        var seconds = Math.Min(Math.Max(regain, reset), Day);
        return new GraphUsage(percent, seconds > 0 ? TimeSpan.FromSeconds(seconds) : null);
    }

    private static bool IsOfAnotherProduct(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && OtherProducts.Contains(type.GetString());

    private static double Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Math.Max(0, value.GetDouble()) : 0;

    private static GraphUsage Longest(GraphUsage known, GraphUsage other) =>
        new(Math.Max(known.Percent, other.Percent), (known.RegainAccessAfter ?? TimeSpan.Zero) >= (other.RegainAccessAfter ?? TimeSpan.Zero) ? known.RegainAccessAfter : other.RegainAccessAfter);
}
