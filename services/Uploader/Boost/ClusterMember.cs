namespace Audiences.Uploader.Boost;

/// <summary>
/// Which member of a boosted audience a node concerns: the way from a changed link back to the members. A member has a
/// row for each node of its own, and for each other node of the clusters as they were when its linked identifiers were
/// last worked out.
/// </summary>
public sealed class ClusterMember
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The node; see <see cref="GraphNode"/>.</summary>
    public required byte[] Node { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>The user.</summary>
    public required string UserId { get; set; }

    /// <summary>What the node is to the member; see <see cref="NodeRole"/>.</summary>
    public short Role { get; set; }
}
