namespace Audiences.Console.Api.CustomAudiences;

/// <summary>What the events' values were worth.</summary>
/// <param name="Events">Events in numbers.</param>
/// <param name="Attributes">By export attribute.</param>
/// <param name="MatchKeys">How many of the events had each key.</param>
/// <param name="Notes">What the numbers alone do not say.</param>
public sealed record AudienceQuality(
    QualityEvents Events, IReadOnlyList<AttributeQuality> Attributes, IReadOnlyList<MatchKeyCoverage> MatchKeys, IReadOnlyList<string> Notes);
