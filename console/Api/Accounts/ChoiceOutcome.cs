namespace Audiences.Console.Api.Accounts;

/// <summary>What came of a choice.</summary>
/// <param name="Connected">Connected or reconnected.</param>
/// <param name="Refused">Those that failed a check.</param>
public sealed record ChoiceOutcome(IReadOnlyList<Account> Connected, IReadOnlyList<RefusedAdAccount> Refused);
