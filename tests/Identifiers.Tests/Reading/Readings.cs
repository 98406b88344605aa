using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Identifiers.Tests.Reading;

/// <summary>Short ways to read an event in a test.</summary>
internal static class Readings
{
    public static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 11, 24, 4, 0, 0, TimeSpan.Zero));

    public static IdentifierReading Read(string attribute, JsonNode? value, string? country = null) =>
        Read(new() { [attribute] = "properties.value" }, new JsonObject { ["value"] = value }, country);

    public static IdentifierReading Read(Dictionary<string, string> mapping, JsonObject properties, string? country = null) =>
        ReadEvent(mapping, new JsonObject { ["userId"] = "u-1", ["properties"] = properties }.ToJsonString(), country);

    public static IdentifierReading ReadEvent(Dictionary<string, string> mapping, string json, string? country = null)
    {
        using var document = JsonDocument.Parse(json);
        return new IdentifierReader(AttributeMapping.Compile(mapping, country), Time).Read(document.RootElement);
    }

    public static string[] Texts(this IdentifierReading reading, MatchKey key) =>
        [.. reading.Identifiers.Items.Where(item => item.Key == key).Select(item => item.ToText())];

    public static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
