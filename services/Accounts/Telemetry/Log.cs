namespace Audiences.Accounts.Telemetry;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The round of account checks failed; the next one tries again")]
    public static partial void HealthRoundFailed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "The accounts' states could not be published at the start; the next round tries again")]
    public static partial void SnapshotFailed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "The state of account {AccountId}, version {Version}, could not be published; the next round tries again")]
    public static partial void AnnouncementFailed(ILogger logger, Guid accountId, long version, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "Account {AccountId} of workspace {Workspace} is {Status} now: {Reason}")]
    public static partial void StatusTurned(ILogger logger, Guid accountId, string workspace, string status, string? reason);
}
