namespace Audiences.Mapping.Telemetry;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Warning, "The mappings' states could not be published at the start")]
    public static partial void SnapshotFailed(ILogger logger, Exception exception);

    [LoggerMessage(3002, LogLevel.Warning, "The mapping of account {AccountId}, version {Version}, could not be published")]
    public static partial void AnnouncementFailed(ILogger logger, Guid accountId, long version, Exception exception);

    [LoggerMessage(3003, LogLevel.Warning, "No qualifier has confirmed the mapping of account {AccountId}, version {Version}; it takes effect once one reads its queue")]
    public static partial void NotConfirmed(ILogger logger, Guid accountId, long version);
}
