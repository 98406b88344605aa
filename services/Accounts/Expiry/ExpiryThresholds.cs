namespace Audiences.Accounts.Expiry;

/// <summary>How many days ahead people are warned that an account's access ends.</summary>
public static class ExpiryThresholds
{
    /// <summary>Nearest first.</summary>
    public static IReadOnlyList<int> Days { get; } = [1, 7, 14];

    /// <summary>The nearest threshold that is reached; null when none is yet, or the end is past.</summary>
    public static int? Reached(TimeSpan left) =>
        left <= TimeSpan.Zero ? null : Days.Where(days => left <= TimeSpan.FromDays(days)).Select(days => (int?)days).FirstOrDefault();

    /// <summary>The threshold to warn of now: each once for an end, and none that a nearer one has overtaken.</summary>
    /// <param name="end">When the access ends.</param>
    /// <param name="now">The time now.</param>
    /// <param name="warnedOfEnd">The end that was last warned of.</param>
    /// <param name="warnedAtDays">The threshold at which it was.</param>
    public static int? Due(DateTimeOffset end, DateTimeOffset now, DateTimeOffset? warnedOfEnd, int? warnedAtDays) =>
        Reached(end - now) is { } days && !(warnedOfEnd == end && warnedAtDays <= days) ? days : null;
}
