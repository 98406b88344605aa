namespace Audiences.Gateway.Adapters;

internal static partial class Log
{
    [LoggerMessage(EventId = 6501, Level = LogLevel.Warning, Message = "When something last came from source {SourceId} could not be stored")]
    public static partial void ReceiptNotNoted(ILogger logger, Exception exception, Guid sourceId);

    [LoggerMessage(EventId = 6502, Level = LogLevel.Error, Message = "The secret of source {SourceId} can't be decrypted with this key ring; give the source a new one")]
    public static partial void SecretNotReadable(ILogger logger, Exception exception, Guid sourceId);
}
