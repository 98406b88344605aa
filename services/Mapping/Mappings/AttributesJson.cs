using System.Text.Json;

namespace Audiences.Mapping.Mappings;

/// <summary>Attributes between a dictionary and the JSON in the table.</summary>
internal static class AttributesJson
{
    public static string Write(IReadOnlyDictionary<string, string> attributes) => JsonSerializer.Serialize(attributes);

    public static IReadOnlyDictionary<string, string> Read(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}
