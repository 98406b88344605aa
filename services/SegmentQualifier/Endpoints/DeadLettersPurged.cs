namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>How a purge of several dead letters ended.</summary>
/// <param name="Purged">How many were forgotten.</param>
public sealed record DeadLettersPurged(int Purged);
