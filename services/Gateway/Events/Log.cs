namespace Audiences.Gateway.Events;

internal static partial class Log
{
    [LoggerMessage(EventId = 6001, Level = LogLevel.Error, Message = "Events could not be handed to the broker; their sender was told to send them again")]
    public static partial void NotPublished(ILogger logger, Exception exception);
}
