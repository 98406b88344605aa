namespace Audiences.Uploader.Erasure;

/// <summary>Keeps events from before an erasure out for ever, without keeping the user's id.</summary>
public sealed class ErasureTombstone
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>SHA-256 of workspace and user id.</summary>
    public required byte[] UserHash { get; set; }

    /// <summary>UTC ticks; events that are not later are ignored.</summary>
    public long ErasedAt { get; set; }
}
