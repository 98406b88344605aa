namespace Audiences.SegmentQualifier.Properties;

/// <summary>The names of the properties that events brought, so that a mapping can be chosen instead of typed.</summary>
public interface IProperties
{
    /// <summary>Adds sightings. A workspace keeps so many names and no more: further ones are passed over until old ones go.</summary>
    Task AddAsync(IReadOnlyList<PropertySighting> sightings, CancellationToken cancellationToken);

    /// <summary>Properties in the order of their paths.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="search">A part of the path, in any case; null: all.</param>
    /// <param name="after">Begins behind this path.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<SeenProperty>> ListAsync(string workspace, string? search, string? after, int limit, CancellationToken cancellationToken);

    /// <summary>Forgets those that were not seen since.</summary>
    Task ForgetAsync(DateTimeOffset unseenSince, CancellationToken cancellationToken);
}
