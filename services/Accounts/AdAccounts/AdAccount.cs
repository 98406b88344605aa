using Audiences.Accounts.Checks;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.AdAccounts;

/// <summary>An ad account at Meta that audiences are sent to, as a row. A deleted one stays without its token, so that its last state can be told again.</summary>
public sealed class AdAccount
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account, as this system numbers it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts changes up; also guards against two writers.</summary>
    public long Version { get; set; } = 1;

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; set; }

    /// <summary>Meta's number, without <c>act_</c>.</summary>
    public required string AdAccountId { get; init; }

    /// <summary>The Graph API version, numeric: <c>25.0</c>.</summary>
    public required string ApiVersion { get; set; }

    /// <summary>The access token, encrypted at rest; null once the account is deleted.</summary>
    public string? ProtectedToken { get; set; }

    /// <summary>One of <see cref="AdAccountStatuses"/>.</summary>
    public string Status { get; set; } = AdAccountStatuses.Connected;

    /// <summary>Why it is disconnected, for people.</summary>
    public string? StatusReason { get; set; }

    /// <summary>Audiences that name no account go here. At most one of a workspace, which the database enforces.</summary>
    public bool IsDefault { get; set; }

    /// <summary>When it was added, in UTC.</summary>
    public required DateTimeOffset AddedOn { get; init; }

    /// <summary>Who added it.</summary>
    public required string AddedBy { get; init; }

    /// <summary>When today's token was stored, in UTC: failures from before it say nothing about it.</summary>
    public required DateTimeOffset ConnectedOn { get; set; }

    /// <summary>When it was last checked with Meta, in UTC.</summary>
    public required DateTimeOffset CheckedOn { get; set; }

    /// <summary>Whose token it is: <c>USER</c>, <c>SYSTEM_USER</c> or <c>PAGE</c>, as Meta says; null when nobody knows.</summary>
    public string? TokenKind { get; set; }

    /// <summary>When the token runs out, in UTC; null when it never does or nobody knows.</summary>
    public DateTimeOffset? TokenExpiresAt { get; set; }

    /// <summary>When the person's consent to the app runs out, in UTC; null when it never does or nobody knows.</summary>
    public DateTimeOffset? DataAccessExpiresAt { get; set; }

    /// <summary>The end of access that people were last warned of, in UTC.</summary>
    public DateTimeOffset? WarnedOfEnd { get; set; }

    /// <summary>The least number of days at which they were warned of it.</summary>
    public int? WarnedAtDays { get; set; }

    /// <summary>When a fresh token was last asked for, in UTC.</summary>
    public DateTimeOffset? RenewalTriedOn { get; set; }

    /// <summary>When an uploader last took the token, in UTC, to within minutes.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>Since when it waits for its audiences to be deleted at Meta before it is deleted itself; null when it does not.</summary>
    public DateTimeOffset? EndingSince { get; set; }

    /// <summary>It was deleted.</summary>
    public bool Deleted { get; set; }

    /// <summary>What of the access ends first, and when; null when nothing does, as far as is known.</summary>
    public (DateTimeOffset At, string What)? FirstEnd => (TokenExpiresAt, DataAccessExpiresAt) switch
    {
        ({ } token, { } access) when access < token => (access, AccessEnds.DataAccess),
        ({ } token, _) => (token, AccessEnds.Token),
        (null, { } access) => (access, AccessEnds.DataAccess),
        _ => null,
    };

    /// <summary>Puts a token that passed its checks in the place of the one before.</summary>
    public void TakeToken(string protectedToken, AccountCheckup checkup, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(checkup);
        ProtectedToken = protectedToken;
        TokenKind = checkup.Token?.Kind;
        TokenExpiresAt = checkup.Token?.ExpiresAt;
        DataAccessExpiresAt = checkup.Token?.DataAccessExpiresAt;
        Status = AdAccountStatuses.Connected;
        StatusReason = null;
        ConnectedOn = CheckedOn = now;
    }

    /// <summary>Deletes the account, and its token for good.</summary>
    public void Erase()
    {
        Version++;
        Deleted = true;
        IsDefault = false;
        ProtectedToken = null;
        TokenExpiresAt = DataAccessExpiresAt = EndingSince = null;
        Status = AdAccountStatuses.Disconnected;
        StatusReason = "The account was deleted.";
    }

    /// <summary>The state that the other services get.</summary>
    public AdAccountState ToState() => new()
    {
        Workspace = Workspace,
        AccountId = Id,
        Version = Version,
        Name = Name,
        AdAccountId = AdAccountId,
        ApiVersion = ApiVersion,
        Status = Status,
        StatusReason = StatusReason,
        IsDefault = IsDefault,
        DeletesAudiences = EndingSince is not null,
        Deleted = Deleted,
    };
}
