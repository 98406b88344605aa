namespace Audiences.Console.Api.Mappings;

/// <summary>A mapping to store or to try.</summary>
/// <param name="Action">How identifiers become rows.</param>
/// <param name="Attributes">The attributes that are on.</param>
/// <param name="DefaultCountry">The country of records that name none.</param>
public sealed record MappingDraft(string Action, IReadOnlyDictionary<string, string> Attributes, string? DefaultCountry);
