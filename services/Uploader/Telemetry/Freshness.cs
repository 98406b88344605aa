namespace Audiences.Uploader.Telemetry;

/// <summary>What counts as in time for an audience.</summary>
/// <param name="LinkedAt">When it was linked: what was stated before could not be sent then, and is no measure of us.</param>
/// <param name="RefreshInterval">How often it is refreshed.</param>
public sealed record Freshness(DateTimeOffset LinkedAt, TimeSpan RefreshInterval)
{
    /// <summary>What a cycle may take beyond the interval at whose end it begins.</summary>
    public static TimeSpan Allowance { get; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest time from a statement to Meta that is in time.</summary>
    public TimeSpan Longest => RefreshInterval + Allowance;

    /// <summary>
    /// Whether a member's newest statement is sent for the first time now. One that Meta had before goes again for another
    /// reason, such as a changed mapping.
    /// </summary>
    internal bool IsNews(long statedAt, long? sentAt) => statedAt >= LinkedAt.UtcTicks && (sentAt is null || statedAt > sentAt);
}
