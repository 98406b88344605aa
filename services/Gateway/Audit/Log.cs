namespace Audiences.Gateway.Audit;

internal static partial class Log
{
    [LoggerMessage(6301, LogLevel.Error, "The outcome {Status} of audit entry {Number} could not be written; the entry shows none")]
    public static partial void OutcomeNotNoted(ILogger logger, Exception exception, long number, int status);

    [LoggerMessage(6302, LogLevel.Error, "A refused call could not be written to the audit log")]
    public static partial void RefusalNotNoted(ILogger logger, Exception exception);

    [LoggerMessage(6303, LogLevel.Error, "A change was refused, for the audit log could not be written")]
    public static partial void ChangeRefused(ILogger logger, Exception exception);

    [LoggerMessage(6304, LogLevel.Warning, "The audit log could not be cleaned; it is tried again")]
    public static partial void NotCleaned(ILogger logger, Exception exception);
}
