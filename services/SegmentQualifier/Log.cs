
namespace Audiences.SegmentQualifier;

/// <summary>What this service logs. No user ids: they are personal data.</summary>
internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Error, "The mapping of account {AccountId}, version {Version}, cannot be used because of '{Attribute}'; its users count as unidentified until it is corrected.")]
    public static partial void MappingUnusable(ILogger logger, Guid accountId, long version, string attribute);

    [LoggerMessage(4002, LogLevel.Warning, "Account {AccountId} has no mapping, so users of audience {AudienceId} have no identifiers.")]
    public static partial void MappingMissing(ILogger logger, Guid accountId, Guid audienceId);

    [LoggerMessage(4003, LogLevel.Warning, "{Count} events went to the dead letters; the first because of {Field}.")]
    public static partial void DeadLettered(ILogger logger, int count, string field);

    [LoggerMessage(4004, LogLevel.Information, "Audience {AudienceId} stands at version {Version}.")]
    public static partial void LinkApplied(ILogger logger, Guid audienceId, long version);

    [LoggerMessage(4005, LogLevel.Information, "The mapping of account {AccountId} stands at version {Version}.")]
    public static partial void MappingApplied(ILogger logger, Guid accountId, long version);

    [LoggerMessage(4006, LogLevel.Warning, "The states of audiences and mappings could not be asked for; trying again.")]
    public static partial void SnapshotFailed(ILogger logger, Exception exception);

    [LoggerMessage(4007, LogLevel.Information, "Published {Consents} consents and {Erasures} erasures again.")]
    public static partial void Repaired(ILogger logger, int consents, int erasures);

    [LoggerMessage(4008, LogLevel.Information, "Dead letters were purged: {Old} past their retention, {Excess} beyond what a workspace keeps.")]
    public static partial void DeadLettersPurged(ILogger logger, int old, int excess);

    [LoggerMessage(4009, LogLevel.Warning, "Old dead letters could not be purged; trying again.")]
    public static partial void DeadLettersNotPurged(ILogger logger, Exception exception);

    [LoggerMessage(4010, LogLevel.Warning, "Data-quality statistics could not be written or cleaned up; trying again.")]
    public static partial void QualityNotWritten(ILogger logger, Exception exception);

    [LoggerMessage(4013, LogLevel.Warning, "Names of properties could not be written or cleaned up; trying again.")]
    public static partial void PropertiesNotWritten(ILogger logger, Exception exception);

    [LoggerMessage(4011, LogLevel.Warning, "What was left unpublished could not be published yet; trying again.")]
    public static partial void RepairFailed(ILogger logger, Exception exception);

    [LoggerMessage(4012, LogLevel.Warning, "Dead letters could not be counted; the metric keeps the last figure.")]
    public static partial void DeadLettersNotCounted(ILogger logger, Exception exception);
}
