namespace Audiences.Uploader.Reconciliation;

/// <summary>The ways to repair an audience.</summary>
public static class RepairModes
{
    /// <summary>Meta replaces everybody by our members, in one session; who was in before by other ways is out.</summary>
    public const string Replace = "replace";

    /// <summary>All that we sent is removed, then sent anew.</summary>
    public const string Refill = "refill";
}
