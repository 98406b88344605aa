namespace Audiences.Console.Api.CustomAudiences;

/// <summary>How large an audience was over time.</summary>
/// <param name="Sizes">Oldest first.</param>
public sealed record AudienceSizes(IReadOnlyList<AudienceSize> Sizes);
