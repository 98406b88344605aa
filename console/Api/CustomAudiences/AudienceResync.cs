namespace Audiences.Console.Api.CustomAudiences;

/// <summary>Whether an audience should ask for its members again, and the request that runs.</summary>
/// <param name="Recommended">A resync would change something.</param>
/// <param name="Reason">Why.</param>
/// <param name="Running">The one that runs.</param>
public sealed record AudienceResync(bool Recommended, string? Reason, RunningResync? Running);
