namespace Audiences.Uploader.Reconciliation;

/// <summary>The values of <see cref="Repair.Stage"/>.</summary>
public static class RepairStages
{
    /// <summary>No cycle has begun it.</summary>
    public const string Waiting = "waiting";

    /// <summary>A replacement's session is open at Meta.</summary>
    public const string Replacing = "replacing";

    /// <summary>What was sent is being removed.</summary>
    public const string Emptying = "emptying";

    /// <summary>Whoever is missing at Meta is being added the ordinary way.</summary>
    public const string Adding = "adding";
}
