using Audiences.Mapping.Mappings;

namespace Audiences.Mapping.Endpoints;

/// <summary>A version of a mapping: the mapping as it was, and what its change made different.</summary>
/// <param name="Action">How identifiers become rows at Meta.</param>
/// <param name="Attributes">Export attribute to path or constant.</param>
/// <param name="Unmapped">The attributes that are off.</param>
/// <param name="DefaultCountry">The country of records that name none.</param>
/// <param name="Version">Counts changes up, from 1.</param>
/// <param name="ChangedAt">When, in UTC.</param>
/// <param name="ChangedBy">Who.</param>
/// <param name="Changes">What is different from the version before.</param>
public sealed record MappingVersionView(
    string Action,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<string> Unmapped,
    string? DefaultCountry,
    long Version,
    DateTimeOffset? ChangedAt,
    string? ChangedBy,
    MappingDifference Changes)
{
    /// <summary>All versions, newest first, each compared with the next in the list.</summary>
    public static IReadOnlyList<MappingVersionView> Of(IReadOnlyList<AttributeMapChange> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.Select((change, i) => Of(change, i + 1 < history.Count ? history[i + 1] : null))];
    }

    private static MappingVersionView Of(AttributeMapChange change, AttributeMapChange? before)
    {
        var view = MappingView.Of(change);
        return new MappingVersionView(
            view.Action, view.Attributes, view.Unmapped, view.DefaultCountry, view.Version, view.ChangedAt, view.ChangedBy, MappingDifference.Between(before, change));
    }
}
