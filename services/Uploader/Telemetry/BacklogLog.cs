namespace Audiences.Uploader.Telemetry;

internal static partial class BacklogLog
{
    [LoggerMessage(EventId = 5401, Level = LogLevel.Warning, Message = "What is due could not be counted; the metrics keep the last figures.")]
    public static partial void NotRead(ILogger logger, Exception exception);
}
