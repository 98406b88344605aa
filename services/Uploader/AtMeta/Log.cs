namespace Audiences.Uploader.AtMeta;

internal static partial class Log
{
    [LoggerMessage(EventId = 5101, Message = "Audience {AudienceId}: {Finding}")]
    public static partial void Found(ILogger logger, LogLevel level, Guid audienceId, string finding);

    [LoggerMessage(EventId = 5102, Level = LogLevel.Information, Message = "Account {AccountId}: Meta was not asked about its audiences. {Reason}")]
    public static partial void NotAsked(ILogger logger, Guid accountId, string reason);

    [LoggerMessage(EventId = 5103, Level = LogLevel.Warning, Message = "Meta could not be asked about audiences; it is tried again")]
    public static partial void RoundFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 5104, Level = LogLevel.Information, Message = "Audience {AudienceId}: Meta did not take its name and description yet. {Reason}")]
    public static partial void NotDescribed(ILogger logger, Guid audienceId, string reason);
}
