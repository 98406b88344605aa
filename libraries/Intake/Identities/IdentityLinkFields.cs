namespace Audiences.Intake;

/// <summary>The members of a link.</summary>
internal static class IdentityLinkFields
{
    public const string LinkId = "linkId";
    public const string Type = "type";
    public const string OccurredAt = "occurredAt";
    public const string Sequence = "sequence";
    public const string Workspace = "workspace";
    public const string Country = "country";
    public const string A = "a";
    public const string B = "b";
    public const string Kind = "kind";
    public const string Value = "value";

    /// <summary>Not a member: the link as a whole.</summary>
    public const string Link = "link";
}
