namespace Audiences.Uploader.Resyncs;

internal static partial class Log
{
    [LoggerMessage(EventId = 5301, Level = LogLevel.Warning, Message = "The request for a segment's members could not be published; it is tried again. Resync {ResyncId}")]
    public static partial void NotAnnounced(ILogger logger, Exception exception, Guid resyncId);

    [LoggerMessage(EventId = 5302, Level = LogLevel.Warning, Message = "The running resyncs could not be looked after; it is tried again")]
    public static partial void LookFailed(ILogger logger, Exception exception);
}
