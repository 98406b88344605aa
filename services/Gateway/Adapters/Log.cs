namespace Audiences.Gateway.Adapters;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "When something last came from source {SourceId} could not be stored")]
    public static partial void ReceiptNotNoted(ILogger logger, Exception exception, Guid sourceId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The secret of source {SourceId} can't be decrypted with this key ring; give the source a new one")]
    public static partial void SecretNotReadable(ILogger logger, Exception exception, Guid sourceId);
}
