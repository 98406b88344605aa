using Audiences.Mapping.Presets;

namespace Audiences.Mapping.Mappings;

/// <summary>A mapping as somebody sent it.</summary>
/// <param name="Action">How identifiers become rows at Meta; absent means each by itself.</param>
/// <param name="Attributes">Export attribute to path or constant; null or blank switches the attribute off.</param>
/// <param name="DefaultCountry">The country of records that name none, such as <c>DE</c>.</param>
/// <param name="Preset">The preset whose attributes these override, such as <c>segment</c>.</param>
public sealed record MappingDraft(string? Action, IReadOnlyDictionary<string, string?>? Attributes, string? DefaultCountry, string? Preset = null)
{
    /// <summary>A stored mapping; null is one that maps nothing yet.</summary>
    public static MappingDraft? Of(AttributeMap? map) => map is null
        ? null
        : new MappingDraft(map.Action, AttributesJson.Read(map.Attributes).ToDictionary(pair => pair.Key, pair => (string?)pair.Value), map.DefaultCountry);

    /// <summary>The attributes that are on.</summary>
    public IReadOnlyDictionary<string, string> Mapped()
    {
        var attributes = Preset is not null && MappingPresets.Find(Preset) is { } preset
            ? preset.Attributes.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)
            : [];
        foreach (var (attribute, path) in Attributes ?? new Dictionary<string, string?>())
        {
            attributes[attribute] = path;
        }

        return attributes.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!.Trim());
    }
}
