namespace Audiences.Gateway.Webhooks.Delivery;

/// <summary>When a message that was not taken is tried again: nine times within a day and a half.</summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
        TimeSpan.FromHours(5), TimeSpan.FromHours(8), TimeSpan.FromHours(10), TimeSpan.FromHours(10),
    ];

    /// <summary>How often a message is tried in all.</summary>
    public static int MostAttempts => Pauses.Length + 1;

    /// <summary>The pause after this attempt, the first being 1. It is longer than an attempt may take.</summary>
    public static TimeSpan After(int attempt) => Pauses[Math.Clamp(attempt, 1, Pauses.Length) - 1];
}
