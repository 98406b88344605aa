using System.Text.Json;
using Audiences.Identifiers;
using Audiences.Intake;

namespace Audiences.Standalone.Sync;

/// <summary>Maps properties that are named like the export attributes: <c>first_name</c> feeds <c>firstName</c>.</summary>
internal static class MappingByName
{
    public static IReadOnlyDictionary<string, string> Guess(IEnumerable<MembershipEvent> sample)
    {
        var names = sample
            .Where(item => item.Json.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
            .SelectMany(item => item.Json.GetProperty("properties").EnumerateObject().Select(property => property.Name))
            .Where(name => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_'))
            .Distinct(StringComparer.Ordinal)
            .GroupBy(Plain, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return ExportAttributes.All
            .Where(attribute => names.ContainsKey(Plain(attribute)))
            .ToDictionary(attribute => attribute, attribute => "properties." + names[Plain(attribute)], StringComparer.Ordinal);
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
