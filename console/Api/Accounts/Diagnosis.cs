namespace Audiences.Console.Api.Accounts;

/// <summary>What today's checks say.</summary>
/// <param name="Account">The account.</param>
/// <param name="Findings">A line for each check.</param>
public sealed record Diagnosis(Account Account, IReadOnlyList<Finding> Findings);
