namespace Audiences.Gateway.Keys;

internal static partial class Log
{
    [LoggerMessage(EventId = 6101, Level = LogLevel.Warning, Message = "When key {KeyId} was last used could not be stored")]
    public static partial void UseNotNoted(ILogger logger, Exception exception, Guid keyId);
}
