using System.Text.Json;

namespace Audiences.SegmentQualifier.Properties;

/// <summary>
/// The paths of an event's properties. Names that look like somebody's data are passed over, and all below them: a
/// publisher may use an e-mail address or a customer's number as a name.
/// </summary>
internal static class PropertyNames
{
    private const int Deepest = 5;
    private const int LongestName = 60;
    private const int LongestPath = 200;
    private const int MostDigits = 4;

    // Our own members, of which none but the user id can be mapped with any use.
    private static readonly HashSet<string> Own =
        new(StringComparer.Ordinal) { "eventId", "type", "segmentId", "occurredAt", "sequence", "consent", "workspace" };

    /// <summary>Each path once for each value found there, with the value's kind.</summary>
    public static IEnumerable<(string Path, int Types)> Of(JsonElement root) => root.ValueKind == JsonValueKind.Object
        ? root.EnumerateObject().Where(member => !Own.Contains(member.Name)).SelectMany(member => Below("", member, 1))
        : [];

    private static IEnumerable<(string Path, int Types)> Below(string parent, JsonProperty member, int depth)
    {
        if (!IsPlain(member.Name))
        {
            return [];
        }

        var path = parent + Step(member.Name, parent.Length == 0);
        return path.Length > LongestPath ? [] : member.Value.ValueKind switch
        {
            JsonValueKind.Object => depth == Deepest ? [] : member.Value.EnumerateObject().SelectMany(inner => Below(path, inner, depth + 1)),
            JsonValueKind.Array when member.Value.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first =>
                depth == Deepest ? [] : first.EnumerateObject().SelectMany(inner => Below(path, inner, depth + 1)),
            var kind when PropertyTypes.Of(kind) is > 0 and var type => [(path, type)],
            _ => [],
        };
    }

    /// <summary>As a mapping's path takes it: a name with signs of the path's own stands in quotes.</summary>
    private static string Step(string name, bool first) =>
        name != "$" && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or ':' or '/') ? (first ? name : "." + name)
        : $"['{name}']";

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName
        && !name.Any(c => char.IsControl(c) || c is '@' or '\'' or '"')
        && name.Count(char.IsDigit) <= MostDigits;
}
