using Audiences.Uploader.Boost;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>An audience in numbers.</summary>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members of whom something is, or may be, at Meta.</param>
/// <param name="DueAdds">Members to be added by the next cycle.</param>
/// <param name="DueRemovals">Members of whom something is to be removed by the next cycle.</param>
/// <param name="Rejected">Members whose identifiers Meta called invalid.</param>
/// <param name="Unidentified">Members without an identifier that can be sent.</param>
/// <param name="Boost">With linked identifiers and without; absent when the audience has no boost.</param>
public sealed record AudienceCounts(long Desired, long Sent, long DueAdds, long DueRemovals, long Rejected, long Unidentified, BoostCounts? Boost);
