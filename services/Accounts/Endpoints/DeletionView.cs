namespace Audiences.Accounts.Endpoints;

/// <summary>The answer to a deletion.</summary>
/// <param name="Id">The account that is gone, and its token with it.</param>
/// <param name="StoppedAudiences">Names of the audiences that are not sent any more.</param>
/// <param name="NewDefault">The account that became the default; absent when none did.</param>
/// <param name="Message">The same in a sentence.</param>
public sealed record DeletionView(Guid Id, IReadOnlyList<string> StoppedAudiences, AccountView? NewDefault, string Message);
