using System.Text.Json;

namespace Audiences.SegmentQualifier.Properties;

/// <summary>Kinds of JSON values as bits of one number, which is stored.</summary>
internal static class PropertyTypes
{
    private static readonly (int Bit, string Name)[] All = [(1, "boolean"), (2, "list"), (4, "number"), (8, "text")];

    public static int Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => 1,
        JsonValueKind.Array => 2,
        JsonValueKind.Number => 4,
        JsonValueKind.String => 8,
        _ => 0,
    };

    public static IReadOnlyList<string> Names(int types) => [.. All.Where(type => (types & type.Bit) != 0).Select(type => type.Name)];
}
