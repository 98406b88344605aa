using System.Text.Json;

namespace Audiences.Uploader.AtMeta;

/// <summary>Reads Meta's audience nodes. Meta leaves out what it does not know, and gives some numbers as text.</summary>
internal static class AudienceInfoReader
{
    public const string Fields = "id,name,description,account_id,subtype,data_source,permission_for_actions,operation_status,delivery_status,"
        + "approximate_count_lower_bound,approximate_count_upper_bound,time_updated,is_value_based";

    public static AudienceInfo? Read(JsonElement node) => Text(node, "id") is not { } id
        ? null
        : new AudienceInfo(
            id,
            Text(node, "name"),
            Text(node, "description"),
            Text(node, "account_id"),
            Text(node, "subtype"),
            Object(node, "data_source") is { } source ? Text(source, "sub_type") : null,
            Object(node, "permission_for_actions") is { } may && may.TryGetProperty("can_edit", out var edit) ? edit.ValueKind == JsonValueKind.True : null,
            Status(node, "operation_status"),
            Status(node, "delivery_status"),
            Count(node, "approximate_count_lower_bound"),
            Count(node, "approximate_count_upper_bound"),
            Number(node, "time_updated") is { } seconds and > 0 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            Flag(node, "is_value_based"));

    public static string? Text(JsonElement node, string name) => Value(node, name) is not { } value ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static bool? Flag(JsonElement node, string name) =>
        Value(node, name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value ? value.GetBoolean() : null;

    private static StatusAtMeta? Status(JsonElement node, string name) =>
        Object(node, name) is { } status && Number(status, "code") is { } code ? new StatusAtMeta((int)code, Text(status, "description")) : null;

    /// <summary>Below zero: Meta does not tell.</summary>
    private static long? Count(JsonElement node, string name) => Number(node, name) is { } count and >= 0 ? count : null;

    private static long? Number(JsonElement node, string name) =>
        long.TryParse(Text(node, name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonElement? Object(JsonElement node, string name) => Value(node, name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    private static JsonElement? Value(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) ? value : null;
}
