namespace Audiences.Uploader.Bus;

internal static partial class BusLog
{
    [LoggerMessage(EventId = 5201, Level = LogLevel.Warning, Message = "The audiences' states could not be published; they are published again later, and when somebody asks.")]
    public static partial void NotAnnounced(ILogger logger, Exception exception);
}
