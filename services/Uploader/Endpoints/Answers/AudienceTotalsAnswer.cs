namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>All audiences of a workspace, or of one of its accounts, added up, as they were last counted.</summary>
/// <param name="Audiences">How many there are.</param>
/// <param name="Active">Of them, those that are refreshed.</param>
/// <param name="Paused">Those that are paused.</param>
/// <param name="Failing">Those whose last cycle failed.</param>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members of whom something is, or may be, at Meta.</param>
/// <param name="DueAdds">Members to be added.</param>
/// <param name="DueRemovals">Members of whom something is to be removed.</param>
/// <param name="Rejected">Members whose identifiers Meta called invalid.</param>
/// <param name="FollowingMapping">Audiences whose action is their account's mapping's: another action there sends all their members anew.</param>
/// <param name="SentFollowingMapping">Members at Meta of those.</param>
public sealed record AudienceTotalsAnswer(
    int Audiences, int Active, int Paused, int Failing, long Desired, long Sent, long DueAdds, long DueRemovals, long Rejected, int FollowingMapping, long SentFollowingMapping);
