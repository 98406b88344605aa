using Audiences.Accounts.Checks;

namespace Audiences.Accounts.Endpoints;

/// <summary>An ad account that was picked but could not be connected.</summary>
/// <param name="AdAccountId">As it was picked.</param>
/// <param name="Findings">Why, line by line.</param>
public sealed record RefusedAdAccount(string AdAccountId, IReadOnlyList<Finding> Findings);
