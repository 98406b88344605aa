namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>The values of <see cref="DeadLetter.Source"/>.</summary>
public static class DeadLetterSources
{
    /// <summary>One event: a message of its own, or one of a batch.</summary>
    public const string Membership = "membership";

    /// <summary>A batch as a whole.</summary>
    public const string MembershipBatch = "membership-batch";

    /// <summary>One identity link: a message of its own, or one of a batch.</summary>
    public const string IdentityLink = "identity-link";

    /// <summary>A batch of identity links as a whole.</summary>
    public const string IdentityLinkBatch = "identity-link-batch";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Membership, MembershipBatch, IdentityLink, IdentityLinkBatch];
}
