namespace Audiences.SegmentQualifier.Quality;

/// <summary>How many events carried a match key.</summary>
/// <param name="Key">Meta's name of the key, <c>EMAIL</c> say.</param>
/// <param name="Mapped">An attribute that feeds it is on in the account's mapping now.</param>
/// <param name="Events">Events with at least one identifier of this key.</param>
/// <param name="Share">Of all events that were read, 0 to 1.</param>
public sealed record MatchKeyCoverage(string Key, bool Mapped, long Events, double Share);
