namespace Audiences.Console.Api.Accounts;

/// <summary>An ad account that could not be connected.</summary>
/// <param name="AdAccountId">Meta's number.</param>
/// <param name="Findings">Why.</param>
public sealed record RefusedAdAccount(string AdAccountId, IReadOnlyList<Finding> Findings);
