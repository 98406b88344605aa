namespace Audiences.Uploader.Resyncs;

/// <summary>What happens to the members whom nobody confirmed when a person ends a resync.</summary>
public static class UnconfirmedMembers
{
    /// <summary>They stay as they are.</summary>
    public const string Keep = "keep";

    /// <summary>They are disqualified as of the instant of the resync's request.</summary>
    public const string Remove = "remove";
}
