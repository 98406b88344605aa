namespace Audiences.Uploader.Cycles;

internal static partial class Log
{
    [LoggerMessage(EventId = 5001, Level = LogLevel.Information, Message = "Audience {AudienceId}: refresh cycle completed, {Added} added, {Removed} removed, {Rejected} rows rejected, {Requests} requests.")]
    public static partial void CycleCompleted(ILogger logger, Guid audienceId, long added, long removed, long rejected, int requests);

    [LoggerMessage(EventId = 5002, Level = LogLevel.Warning, Message = "Audience {AudienceId}: refresh cycle failed (code {Code}, subcode {Subcode}). {Advice}")]
    public static partial void CycleFailed(ILogger logger, Guid audienceId, int? code, int? subcode, string advice);

    [LoggerMessage(EventId = 5003, Level = LogLevel.Warning, Message = "Audience {AudienceId}: another uploader has taken over; this one stops.")]
    public static partial void LeaseLost(ILogger logger, Guid audienceId);

    [LoggerMessage(EventId = 5004, Level = LogLevel.Information, Message = "Audience {AudienceId}: stopped in the middle; what is left stays due.")]
    public static partial void HandedBack(ILogger logger, Guid audienceId);

    [LoggerMessage(EventId = 5005, Level = LogLevel.Warning, Message = "Audience {AudienceId}: its end could not be published; it is published again when somebody asks.")]
    public static partial void EndUntold(ILogger logger, Guid audienceId, Exception exception);

    [LoggerMessage(EventId = 5006, Level = LogLevel.Error, Message = "A refresh cycle broke off; it is taken up again when its lease has run out.")]
    public static partial void CycleBroke(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 5007, Level = LogLevel.Debug, Message = "Audience {AudienceId}: gave way to others; the cycle goes on after them.")]
    public static partial void GaveWay(ILogger logger, Guid audienceId);

    [LoggerMessage(EventId = 5008, Level = LogLevel.Information, Message = "Audience {AudienceId}: the cycle waits until {Until}. {Reason}")]
    public static partial void Waits(ILogger logger, Guid audienceId, DateTimeOffset until, string reason);

    [LoggerMessage(EventId = 5009, Level = LogLevel.Warning, Message = "Audience {AudienceId}: taken over from an uploader whose lease ran out; its cycle goes on.")]
    public static partial void TakenOver(ILogger logger, Guid audienceId);
}
