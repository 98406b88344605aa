namespace Audiences.Uploader.Telemetry;

/// <summary>What is due of one audience.</summary>
/// <param name="Adds">Members to be added, counted up to <see cref="BacklogReading.MostCounted"/>.</param>
/// <param name="Removals">Members of whom something is to be removed, counted likewise.</param>
/// <param name="Age">How long the oldest of them has been due at most.</param>
/// <param name="Overdue">How long ago its cycle should have begun; zero: it is not its time yet.</param>
internal sealed record AudienceBacklog(long Adds, long Removals, TimeSpan Age, TimeSpan Overdue)
{
    /// <summary>One request's worth, what is done in minutes, and what takes longer.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["small", "medium", "large"];

    /// <summary>Its class: by what is due, since that is what has to be worked off.</summary>
    public string Class => Classes[(Adds + Removals) switch { <= 10_000 => 0, <= 1_000_000 => 1, _ => 2 }];
}
