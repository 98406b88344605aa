using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.Mapping.Mappings;

namespace Audiences.Mapping.Endpoints;

/// <summary>An account's mapping as the API shows it.</summary>
/// <param name="Action">How identifiers become rows at Meta.</param>
/// <param name="Attributes">Export attribute to path or constant.</param>
/// <param name="Unmapped">The attributes that are off.</param>
/// <param name="DefaultCountry">The country of records that name none.</param>
/// <param name="Version">Counts changes up; 0 while nothing is mapped.</param>
/// <param name="ChangedAt">When it was changed last, in UTC.</param>
/// <param name="ChangedBy">Who changed it last.</param>
public sealed record MappingView(
    string Action,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<string> Unmapped,
    string? DefaultCountry,
    long Version,
    DateTimeOffset? ChangedAt,
    string? ChangedBy)
{
    /// <summary>Shows a mapping; null is one that maps nothing yet.</summary>
    public static MappingView Of(AttributeMap? map) => map is null
        ? Of(MappingActions.SingleIdentifier, new Dictionary<string, string>(), null, 0, null, null)
        : Of(map.Action, AttributesJson.Read(map.Attributes), map.DefaultCountry, map.Version, map.ChangedAt, map.ChangedBy);

    /// <summary>Shows a version of the past.</summary>
    public static MappingView Of(AttributeMapChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Of(change.Action, AttributesJson.Read(change.Attributes), change.DefaultCountry, change.Version, change.ChangedAt, change.ChangedBy);
    }

    private static MappingView Of(string action, IReadOnlyDictionary<string, string> attributes, string? country, long version, DateTimeOffset? changedAt, string? changedBy) =>
        new(action, attributes, [.. ExportAttributes.All.Where(attribute => !attributes.ContainsKey(attribute))], country, version, changedAt, changedBy);
}
