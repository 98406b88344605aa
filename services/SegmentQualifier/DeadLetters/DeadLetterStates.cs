namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>The values of <see cref="DeadLetter.State"/>.</summary>
public static class DeadLetterStates
{
    /// <summary>Nobody has replayed it with success yet.</summary>
    public const string Rejected = "rejected";

    /// <summary>A replay was accepted; its content is forgotten.</summary>
    public const string Accepted = "accepted";
}
