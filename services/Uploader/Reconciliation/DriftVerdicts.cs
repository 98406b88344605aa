namespace Audiences.Uploader.Reconciliation;

/// <summary>How Meta's count of an audience fits what was sent.</summary>
public static class DriftVerdicts
{
    /// <summary>Nothing speaks against it.</summary>
    public const string Consistent = "consistent";

    /// <summary>Meta has far fewer people than it had of such members before, or than is usual anywhere.</summary>
    public const string TooFew = "tooFew";

    /// <summary>Meta has more people than rows were sent: somebody else adds, or removals did not arrive.</summary>
    public const string TooMany = "tooMany";

    /// <summary>Nothing can be said now.</summary>
    public const string Unknown = "unknown";
}
