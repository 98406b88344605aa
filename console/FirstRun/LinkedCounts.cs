namespace Audiences.Console.FirstRun;

/// <summary>An audience in numbers.</summary>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members whom Meta accepted.</param>
public sealed record LinkedCounts(long Desired, long Sent);
