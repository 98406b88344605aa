using Audiences.Accounts.AdAccounts;

namespace Audiences.Accounts.Endpoints;

/// <summary>An account as the API shows it; the token never.</summary>
/// <param name="Id">The account, as this system numbers it.</param>
/// <param name="Name">The name that people gave it.</param>
/// <param name="AdAccountId">Meta's number, without <c>act_</c>.</param>
/// <param name="Status"><c>connected</c> or <c>disconnected</c>.</param>
/// <param name="StatusReason">Why it is disconnected, and what to do.</param>
/// <param name="ApiVersion">The Graph API version, numeric.</param>
/// <param name="AddedOn">When it was added, in UTC.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="IsDefault">Audiences that name no account go here.</param>
/// <param name="TokenExpiresAt">When the token runs out, in UTC; absent when never or unknown.</param>
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
    DateTimeOffset? TokenExpiresAt)
{
    /// <summary>Shows an account.</summary>
    public static AccountView Of(AdAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new AccountView(
            account.Id, account.Name, account.AdAccountId, account.Status, account.StatusReason, account.ApiVersion,
            account.AddedOn, account.AddedBy, account.IsDefault, account.TokenExpiresAt);
    }
}
