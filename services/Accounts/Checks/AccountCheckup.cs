namespace Audiences.Accounts.Checks;

/// <summary>What all checks of an account found.</summary>
/// <param name="Findings">A line for each check that ran.</param>
/// <param name="Token">What is known of the token; null when nobody could tell.</param>
public sealed record AccountCheckup(IReadOnlyList<Finding> Findings, TokenFacts? Token)
{
    /// <summary>All is well.</summary>
    public bool Passed => Findings.All(finding => finding.Ok);

    /// <summary>Meta gave no verdict on something.</summary>
    public bool Inconclusive => Findings.Any(finding => finding.Inconclusive);

    /// <summary>Audiences that exist can be sent.</summary>
    public bool AccessPassed => Findings.All(finding => finding.Ok || Tolerable(finding));

    /// <summary>The API version is one to change to.</summary>
    public bool VersionPassed => Findings.All(finding => finding.Ok || finding.Check != CheckNames.ApiVersion);

    /// <summary>The first thing that keeps audiences from being sent; null when nothing does, or Meta gave no verdict.</summary>
    public Finding? Obstacle => Findings.FirstOrDefault(finding => !finding.Ok && !finding.Inconclusive && !Tolerable(finding));

    /// <summary>A full account only can't take new audiences.</summary>
    private static bool Tolerable(Finding finding) => finding.Tolerable || finding.Check == CheckNames.Room;
}
