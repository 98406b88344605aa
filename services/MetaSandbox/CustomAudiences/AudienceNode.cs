using System.Globalization;
using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// An audience as the API shows it.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience
/// </summary>
internal static class AudienceNode
{
    private const int Fewest = 1000;

    public static JsonObject Of(GraphCall call, CustomAudience audience)
    {
        var facts = audience.Facts;
        return GraphFields.Pick(call, "CustomAudience", ["id"], new Dictionary<string, Func<JsonNode?>>
        {
            ["id"] = () => facts.Id,
            ["account_id"] = () => facts.AccountId,
            ["name"] = () => facts.Name,
            ["description"] = () => facts.Description,
            ["subtype"] = () => facts.Subtype,
            ["customer_file_source"] = () => facts.CustomerFileSource,
            ["approximate_count_lower_bound"] = () => Lower(audience.Count),
            ["approximate_count_upper_bound"] = () => Upper(audience.Count),
            ["data_source"] = () => DataSource(audience),
            ["delivery_status"] = () => Delivery(audience.Count),
            ["operation_status"] = () => Operation(facts.OperationStatus),
            ["permission_for_actions"] = () => new JsonObject { ["can_edit"] = true, ["can_see_insight"] = true, ["can_share"] = true },
            ["retention_days"] = () => 0,
            ["is_value_based"] = () => facts.IsValueBased,
            ["time_created"] = () => facts.CreatedAt.ToUnixTimeSeconds(),
            ["time_updated"] = () => facts.UpdatedAt.ToUnixTimeSeconds(),
            ["time_content_updated"] = () => audience.ContentUpdatedAt.ToUnixTimeSeconds(),
        });
    }

    /// <summary>Meta never tells a number exactly, and nothing below a thousand.</summary>
    private static int Lower(int count) => count < Fewest ? Fewest : Rounded(count);

    private static int Upper(int count) => count < Fewest ? Fewest : Rounded(count * 1.18);

    private static int Rounded(double count)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(count)) - 1);
        return (int)(Math.Floor(count / unit) * unit);
    }

    private static JsonObject? DataSource(CustomAudience audience) => new()
    {
        ["type"] = "FILE_IMPORTED",
        ["sub_type"] = audience.IsMultiKey is { } multi ? PayloadSchema.DataSourceOf(multi) : "ANYTHING",
    };

    private static JsonObject Delivery(int count) => count < 100
        ? Status(300, "This audience is too small to be used.")
        : Status(200, "This audience is ready for use.");

    private static JsonObject Operation(int code) => Status(code, code switch
    {
        200 => "Normal",
        471 => "This audience has been flagged and can't be used.",
        _ => code.ToString(CultureInfo.InvariantCulture),
    });

    private static JsonObject Status(int code, string description) => new() { ["code"] = code, ["description"] = description };
}
