namespace Audiences.Uploader.Numbers;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Audiences could not be counted for the list; trying again.")]
    public static partial void NotCounted(ILogger logger, Exception exception);
}
