namespace Audiences.Identifiers.Normalization;

/// <summary>What the rest of the record says about a value.</summary>
/// <param name="Country">The record's country, else the account's: lower-case ISO 3166-1 alpha-2; null if neither is known.</param>
/// <param name="Today">Nobody is born after this day (UTC).</param>
public readonly record struct NormalizationContext(string? Country, DateOnly Today);
