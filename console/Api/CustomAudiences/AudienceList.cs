namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A page of audiences.</summary>
/// <param name="Items">The audiences.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record AudienceList(IReadOnlyList<Audience> Items, int Total);
