namespace Audiences.Gateway.Webhooks.Delivery;

internal static partial class Log
{
    [LoggerMessage(EventId = 6401, Level = LogLevel.Warning, Message = "Webhooks could not be delivered; it is tried again")]
    public static partial void NotDelivered(ILogger logger, Exception exception);
}
