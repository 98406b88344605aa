namespace Audiences.Uploader.Numbers;

/// <summary>How large an audience was at a time: a point a minute when it changed, thinned out as it ages.</summary>
public sealed class AudienceSize
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>The minute, in UTC ticks.</summary>
    public required long At { get; set; }

    /// <summary>Members who ought to be at Meta.</summary>
    public required long Desired { get; set; }

    /// <summary>Members of whom something is, or may be, at Meta.</summary>
    public required long Sent { get; set; }
}
