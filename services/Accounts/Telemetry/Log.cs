namespace Audiences.Accounts.Telemetry;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Warning, "The round of account checks failed; the next one tries again")]
    public static partial void HealthRoundFailed(ILogger logger, Exception exception);

    [LoggerMessage(2002, LogLevel.Warning, "The accounts' states could not be published at the start; the next round tries again")]
    public static partial void SnapshotFailed(ILogger logger, Exception exception);

    [LoggerMessage(2003, LogLevel.Warning, "The state of account {AccountId}, version {Version}, could not be published; the next round tries again")]
    public static partial void AnnouncementFailed(ILogger logger, Guid accountId, long version, Exception exception);

    [LoggerMessage(2004, LogLevel.Warning, "Account {AccountId} of workspace {Workspace} is {Status} now: {Reason}")]
    public static partial void StatusTurned(ILogger logger, Guid accountId, string workspace, string status, string? reason);

    [LoggerMessage(2005, LogLevel.Warning, "The access of account {AccountId} of workspace {Workspace} ends ({What}) at {End}; reconnect it before then")]
    public static partial void Expiring(ILogger logger, Guid accountId, string workspace, string what, DateTimeOffset end);

    [LoggerMessage(2006, LogLevel.Information, "Account {AccountId} of workspace {Workspace} has a fresh token, valid until {End}")]
    public static partial void Renewed(ILogger logger, Guid accountId, string workspace, DateTimeOffset? end);

    [LoggerMessage(2007, LogLevel.Information, "Meta gave account {AccountId} of workspace {Workspace} no token that lasts longer; it keeps the one that it has")]
    public static partial void RenewalBroughtNothing(ILogger logger, Guid accountId, string workspace);

    [LoggerMessage(2008, LogLevel.Warning, "Meta refused a fresh token for account {AccountId} of workspace {Workspace} (code {Code}, subcode {Subcode}); it keeps the one that it has")]
    public static partial void RenewalRefused(ILogger logger, Guid accountId, string workspace, int code, int? subcode);

    [LoggerMessage(2009, LogLevel.Warning, "A fresh token for account {AccountId} of workspace {Workspace} could not be had ({Failure}); it is tried again in a day")]
    public static partial void RenewalFailed(ILogger logger, Guid accountId, string workspace, string failure);

    [LoggerMessage(2010, LogLevel.Information, "Account {AccountId} of workspace {Workspace} is deleted, now that its audiences are deleted at Meta")]
    public static partial void Ended(ILogger logger, Guid accountId, string workspace);
}
