namespace Audiences.Uploader.Telemetry;

/// <summary>What is due, and how much of Meta's budgets is used, as the database says.</summary>
/// <param name="Audiences">The audiences of which something is due.</param>
/// <param name="Budgets">Per cent used, by ad account; <c>app</c> is the app's own.</param>
internal sealed record Backlog(IReadOnlyList<AudienceBacklog> Audiences, IReadOnlyList<(string Account, double Percent)> Budgets)
{
    /// <summary>Nothing is known yet.</summary>
    public static Backlog Unknown { get; } = new([], []);
}
