namespace Audiences.Console.Api.CustomAudiences;

/// <summary>Audiences added up.</summary>
/// <param name="Audiences">How many there are.</param>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members of whom something is, or may be, at Meta.</param>
/// <param name="FollowingMapping">Audiences whose action is their account's mapping's.</param>
/// <param name="SentFollowingMapping">Members at Meta of those.</param>
public sealed record AudienceTotals(int Audiences, long Desired, long Sent, int FollowingMapping, long SentFollowingMapping);
