namespace Audiences.Accounts.AdAccounts;

/// <summary>What happens to an account's audiences when it is deleted.</summary>
public enum AudienceFate
{
    /// <summary>They are not sent any more; what they hold at Meta stays there.</summary>
    Stop,

    /// <summary>They are deleted at Meta; until that is done, the account is ending and keeps its token.</summary>
    DeleteAtMeta,
}
