namespace Audiences.Uploader.Numbers;

internal static partial class Log
{
    [LoggerMessage(EventId = 5501, Level = LogLevel.Warning, Message = "Audiences could not be counted for the list; trying again.")]
    public static partial void NotCounted(ILogger logger, Exception exception);
}
