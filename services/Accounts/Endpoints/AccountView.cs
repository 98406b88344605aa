using Audiences.Accounts.AdAccounts;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Endpoints;

/// <summary>An account as the API shows it; the token never.</summary>
/// <param name="Id">The account, as this system numbers it.</param>
/// <param name="Name">The name that people gave it.</param>
/// <param name="AdAccountId">Meta's number, without <c>act_</c>.</param>
/// <param name="Status"><c>connected</c>, <c>disconnected</c>, or <c>ending</c> while it waits to be deleted.</param>
/// <param name="StatusReason">Why it is disconnected or ending, and what to do.</param>
/// <param name="ApiVersion">The Graph API version, numeric.</param>
/// <param name="AddedOn">When it was added, in UTC.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="IsDefault">Audiences that name no account go here.</param>
/// <param name="TokenExpiresAt">When the token runs out, in UTC; absent when never or unknown.</param>
/// <param name="DataAccessExpiresAt">By when the person behind the token has to confirm the app, in UTC; absent when never or unknown.</param>
/// <param name="TokenKind">Whose token it is: <c>USER</c>, <c>SYSTEM_USER</c> or <c>PAGE</c>; absent when unknown.</param>
/// <param name="LastUsedAt">When an uploader last took the token, in UTC, to within minutes; absent when none did.</param>
/// <param name="CheckedOn">When it was last checked with Meta, in UTC.</param>
public sealed record AccountView(
    Guid Id,
    string Name,
    string AdAccountId,
    string Status,
    string? StatusReason,
    string ApiVersion,
    DateTimeOffset AddedOn,
    string AddedBy,
    bool IsDefault,
    DateTimeOffset? TokenExpiresAt,
    DateTimeOffset? DataAccessExpiresAt,
    string? TokenKind,
    DateTimeOffset? LastUsedAt,
    DateTimeOffset CheckedOn)
{
    private const string Ending = "ending";

    /// <summary>Shows an account.</summary>
    public static AccountView Of(AdAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new AccountView(
            account.Id, account.Name, account.AdAccountId, account.EndingSince is null ? account.Status : Ending, Reason(account), account.ApiVersion,
            account.AddedOn, account.AddedBy, account.IsDefault, account.TokenExpiresAt, account.DataAccessExpiresAt, account.TokenKind,
            account.LastUsedAt, account.CheckedOn);
    }

    private static string? Reason(AdAccount account) => account switch
    {
        { EndingSince: null } => account.StatusReason,
        { Status: AdAccountStatuses.Connected } => "The account is deleted as soon as its audiences are deleted at Meta.",
        _ => $"The account is to be deleted, but its audiences can't be deleted at Meta: {account.StatusReason} Or delete the account with audiences=stop, which leaves them there.",
    };
}
