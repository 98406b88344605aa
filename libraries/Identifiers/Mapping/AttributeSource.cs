using System.Text.Json;

namespace Audiences.Identifiers;

/// <summary>Where one export attribute comes from: a path, or a constant.</summary>
internal sealed record AttributeSource(string Attribute, PropertyPath? Path, string? Constant)
{
    /// <summary>Paths that are asked in this order where <see cref="Path"/> finds nothing.</summary>
    public IReadOnlyList<PropertyPath> Alternatives { get; init; } = [];

    /// <summary>The publisher hashes the values itself.</summary>
    public bool Hashed { get; init; }

    /// <summary>How the publisher writes dates of birth; null means any form that can't be misread.</summary>
    public string? DateFormat { get; init; }

    /// <summary>The only value, where the first path finds just one and nothing has to be opened; else undefined.</summary>
    public JsonElement Single(JsonElement root)
    {
        var value = Path!.Single(root);
        return IsNothing(value) ? default : value;
    }

    /// <summary>The values of the first path that finds one that is not null or blank.</summary>
    public List<JsonElement> Values(JsonElement root)
    {
        var values = Path!.Values(root);
        for (var i = 0; i < Alternatives.Count && values.TrueForAll(IsNothing); i++)
        {
            values = Alternatives[i].Values(root);
        }

        return values;
    }

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined || (value.ValueKind == JsonValueKind.String && value.ValueEquals(""));
}
