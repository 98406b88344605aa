namespace Audiences.Uploader.Meta.Budgets;

/// <summary>How much of its calls an ad account, or the app, has used up, as any uploader last saw it. Instants are UTC ticks.</summary>
public sealed class CallBudget
{
    /// <summary>The number under which the app's own budget is kept, which all workspaces share.</summary>
    public static Guid App { get; } = Guid.Empty;

    /// <summary>The account, or <see cref="App"/>.</summary>
    public required Guid AccountId { get; set; }

    /// <summary>The account's workspace; empty for the app.</summary>
    public required string Workspace { get; set; }

    /// <summary>What Meta's usage headers said, in per cent; above 100 when the limit is exceeded.</summary>
    public double Percent { get; set; }

    /// <summary>When they said so.</summary>
    public long ObservedAt { get; set; }

    /// <summary>Nobody calls Meta for the account before this instant.</summary>
    public long WaitsUntil { get; set; }

    /// <summary>Refusals in a row for which Meta named no time: each makes the wait longer.</summary>
    public int Refusals { get; set; }

    /// <summary>
    /// The percentage by now. Meta counts a rolling hour, so what was used leaves the count within one; how evenly, it does
    /// not say: a straight line is assumed.
    /// </summary>
    public double PercentAt(DateTimeOffset now) =>
        Percent * Math.Clamp(1 - ((now.UtcTicks - ObservedAt) / (double)TimeSpan.TicksPerHour), 0, 1);
}
