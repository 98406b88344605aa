namespace Audiences.Console.Api.CustomAudiences;

/// <summary>An audience in numbers.</summary>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members of whom something is, or may be, at Meta.</param>
/// <param name="DueAdds">Members to be added.</param>
/// <param name="DueRemovals">Members to be removed.</param>
/// <param name="Rejected">Members whose identifiers Meta called invalid.</param>
/// <param name="Unidentified">Members without an identifier that can be sent.</param>
public sealed record AudienceCounts(long Desired = 0, long Sent = 0, long DueAdds = 0, long DueRemovals = 0, long Rejected = 0, long Unidentified = 0)
{
    /// <summary>Members to be added or removed.</summary>
    public long Due => DueAdds + DueRemovals;
}
