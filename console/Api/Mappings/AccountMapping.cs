namespace Audiences.Console.Api.Mappings;

/// <summary>An account's mapping.</summary>
/// <param name="Action"><c>singleIdentifier</c> or <c>multipleIdentifiers</c>.</param>
/// <param name="Attributes">Export attribute to path.</param>
/// <param name="DefaultCountry">The country of records that name none.</param>
/// <param name="Version">Counts changes up; 0 while nothing is mapped.</param>
/// <param name="ChangedAt">When it was changed last.</param>
/// <param name="ChangedBy">Who changed it.</param>
public sealed record AccountMapping(
    string Action, IReadOnlyDictionary<string, string> Attributes, string? DefaultCountry, long Version, DateTimeOffset? ChangedAt, string? ChangedBy);
