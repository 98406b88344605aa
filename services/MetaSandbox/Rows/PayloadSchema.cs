using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>
/// A payload's schema: one key as a string, or several as an array. The two forms are two data sources to Meta, and an
/// audience takes rows of one of them only.
/// </summary>
internal sealed record PayloadSchema(IReadOnlyList<SchemaKey> Keys, bool IsMultiKey)
{
    public string DataSource => DataSourceOf(IsMultiKey);

    public static string DataSourceOf(bool multiKey) => multiKey ? "MULTI_HASHES" : "HASHES_OR_USER_IDS";

    public static PayloadSchema Read(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.String => new([Key(schema)], false),
        JsonValueKind.Array when schema.GetArrayLength() > 0 => new([.. schema.EnumerateArray().Select(Key)], true),
        _ => throw GraphErrors.InvalidParameter("payload", "schema must be one of the keys, or an array of them."),
    };

    private static SchemaKey Key(JsonElement name) =>
        SchemaKey.Find(name.ValueKind == JsonValueKind.String ? name.GetString() : null)
        ?? throw GraphErrors.InvalidParameter("payload", $"schema names a key that does not exist: {name.GetRawText()}.");
}
