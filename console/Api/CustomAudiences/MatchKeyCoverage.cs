namespace Audiences.Console.Api.CustomAudiences;

/// <summary>How many events had a match key.</summary>
/// <param name="Key">EMAIL, PHONE, …</param>
/// <param name="Mapped">An attribute feeds it.</param>
/// <param name="Events">Events that had it.</param>
/// <param name="Share">Of all that were read, 0 to 1.</param>
public sealed record MatchKeyCoverage(string Key, bool Mapped, long Events, double Share);
