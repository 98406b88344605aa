namespace Audiences.Accounts.Checks;

/// <summary>What all checks of an account found.</summary>
/// <param name="Findings">A line for each check that ran.</param>
/// <param name="TokenExpiresAt">When the token runs out, in UTC; null when never or unknown.</param>
public sealed record AccountCheckup(IReadOnlyList<Finding> Findings, DateTimeOffset? TokenExpiresAt)
{
    /// <summary>All is well.</summary>
    public bool Passed => Findings.All(finding => finding.Ok);

    /// <summary>Meta gave no verdict on something.</summary>
    public bool Inconclusive => Findings.Any(finding => finding.Inconclusive);

    /// <summary>Audiences that exist can be sent: a full account only can't take new ones.</summary>
    public bool AccessPassed => Findings.All(finding => finding.Ok || finding.Check == CheckNames.Room);

    /// <summary>The first thing that keeps audiences from being sent; null when nothing does, or Meta gave no verdict.</summary>
    public Finding? Obstacle => Findings.FirstOrDefault(finding => !finding.Ok && !finding.Inconclusive && finding.Check != CheckNames.Room);
}
