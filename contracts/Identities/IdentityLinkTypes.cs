namespace Audiences.Contracts.Identities;

/// <summary>The values of <see cref="IdentityLinked.Type"/>.</summary>
public static class IdentityLinkTypes
{
    /// <summary>Both are the same person's.</summary>
    public const string Linked = "linked";

    /// <summary>They are not, or no longer.</summary>
    public const string Unlinked = "unlinked";
}
