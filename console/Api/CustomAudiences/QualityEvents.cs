namespace Audiences.Console.Api.CustomAudiences;

/// <summary>Events in numbers.</summary>
/// <param name="Read">Events whose identifiers were read.</param>
/// <param name="WithoutIdentifier">Of them, those that gave none.</param>
public sealed record QualityEvents(long Read, long WithoutIdentifier);
