namespace Audiences.Accounts.Endpoints;

/// <summary>The answer to a deletion.</summary>
/// <param name="Id">The account that is gone, and its token with it; or that is ending.</param>
/// <param name="StoppedAudiences">Names of the audiences that are not sent any more; what they hold at Meta stays there.</param>
/// <param name="DeletedAudiences">Names of the audiences that are being deleted at Meta.</param>
/// <param name="NewDefault">The account that became the default; absent when none did.</param>
/// <param name="Message">The same in a sentence.</param>
public sealed record DeletionView(Guid Id, IReadOnlyList<string> StoppedAudiences, IReadOnlyList<string> DeletedAudiences, AccountView? NewDefault, string Message);
