using Audiences.Accounts.Checks;

namespace Audiences.Accounts.Endpoints;

/// <summary>What today's checks say of an account.</summary>
/// <param name="Account">The account; its status follows from the checks.</param>
/// <param name="Findings">A line for each check.</param>
public sealed record DiagnosisView(AccountView Account, IReadOnlyList<Finding> Findings);
