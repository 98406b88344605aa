namespace Audiences.SegmentQualifier.Identities;

/// <summary>What the intake of links logs. No identifiers: they are personal data.</summary>
internal static partial class IdentityLog
{
    [LoggerMessage(4101, LogLevel.Warning, "{Count} identity links went to the dead letters; the first because of {Field}.")]
    public static partial void DeadLettered(ILogger logger, int count, string field);
}
