namespace Audiences.Uploader.Boost;

/// <summary>
/// A pair of identifiers and the newest statement about it. A pair that was unlinked stays, so that an older statement
/// that arrives later changes nothing.
/// </summary>
public sealed class IdentityLink
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The lesser node of the two by its bytes; see <see cref="GraphNode"/>.</summary>
    public required byte[] NodeA { get; set; }

    /// <summary>The greater node.</summary>
    public required byte[] NodeB { get; set; }

    /// <summary>UTC ticks.</summary>
    public long OccurredAt { get; set; }

    /// <summary>The publisher's number; the least number of all stands for none.</summary>
    public long Sequence { get; set; }

    /// <summary>The publisher's id of the statement, as UTF-8: compared by bytes, whatever the database's collation.</summary>
    public required byte[] LinkId { get; set; }

    /// <summary>1: linked; 0: not.</summary>
    public short Linked { get; set; }
}
