namespace Audiences.Mapping.Mappings;

/// <summary>What one version of a mapping changed.</summary>
/// <param name="Added">Attributes that were switched on, with their path or constant.</param>
/// <param name="Removed">Attributes that were switched off, with the path or constant that they had.</param>
/// <param name="Changed">Attributes that come from somewhere else now.</param>
/// <param name="Action">The action, if it changed; <c>from</c> is null in the first version.</param>
/// <param name="DefaultCountry">The default country, if it changed.</param>
public sealed record MappingDifference(
    IReadOnlyDictionary<string, string> Added,
    IReadOnlyDictionary<string, string> Removed,
    IReadOnlyDictionary<string, ValueChange> Changed,
    ValueChange? Action,
    ValueChange? DefaultCountry)
{
    /// <summary>Compares two versions; no version before means that all was added.</summary>
    public static MappingDifference Between(AttributeMapChange? before, AttributeMapChange after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var old = before is null ? new Dictionary<string, string>() : AttributesJson.Read(before.Attributes);
        var current = AttributesJson.Read(after.Attributes);
        return new MappingDifference(
            current.Where(pair => !old.ContainsKey(pair.Key)).ToDictionary(),
            old.Where(pair => !current.ContainsKey(pair.Key)).ToDictionary(),
            current.Where(pair => old.TryGetValue(pair.Key, out var path) && path != pair.Value).ToDictionary(pair => pair.Key, pair => new ValueChange(old[pair.Key], pair.Value)),
            ValueChange.Of(before?.Action, after.Action),
            ValueChange.Of(before?.DefaultCountry, after.DefaultCountry));
    }
}
