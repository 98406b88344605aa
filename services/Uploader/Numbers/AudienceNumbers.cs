namespace Audiences.Uploader.Numbers;

/// <summary>
/// An audience's numbers as they were last counted, so that a list of ten thousand audiences is read, searched and sorted
/// without looking at a member.
/// </summary>
public sealed class AudienceNumbers
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>When it was counted, in UTC ticks.</summary>
    public long CountedAt { get; set; }

    /// <summary>The account's mapping at that time; 0 when it had none.</summary>
    public long MappingVersion { get; set; }

    /// <summary>Members who ought to be at Meta.</summary>
    public long Desired { get; set; }

    /// <summary>Members of whom something is, or may be, at Meta.</summary>
    public long Sent { get; set; }

    /// <summary>Members to be added.</summary>
    public long DueAdds { get; set; }

    /// <summary>Members of whom something is to be removed.</summary>
    public long DueRemovals { get; set; }

    /// <summary>Members whose identifiers Meta called invalid.</summary>
    public long Rejected { get; set; }

    /// <summary>Members without an identifier that can be sent.</summary>
    public long Unidentified { get; set; }

    /// <summary>What the boost does, as JSON; null without.</summary>
    public string? Boost { get; set; }

    /// <summary>Why a resync would change something; null when it would not.</summary>
    public string? ResyncReason { get; set; }
}
