using System.Globalization;
using System.Text.Json;

namespace Audiences.SegmentQualifier.Conditions;

/// <summary>Reads <c>properties.address.city</c> or <c>properties.tags[0]</c> in an event.</summary>
internal static class ConditionPath
{
    /// <summary>The values at the path, arrays opened; none when something on the way is missing or null.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement root, string path)
    {
        var element = root;
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            if (name.Length > 0 && (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)))
            {
                return [];
            }

            if (bracket >= 0 && !TryIndexes(ref element, part[bracket..]))
            {
                return [];
            }
        }

        return element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Where(IsValue) : IsValue(element) ? [element] : [];
    }

    private static bool TryIndexes(ref JsonElement element, string brackets)
    {
        foreach (var text in brackets.Split('[', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(text.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || element.ValueKind != JsonValueKind.Array || index >= element.GetArrayLength())
            {
                return false;
            }

            element = element[index];
        }

        return true;
    }

    private static bool IsValue(JsonElement element) =>
        element.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Object;
}
