namespace Audiences.Intake;

/// <summary>How a CSV file of events is read.</summary>
public sealed record CsvEventOptions
{
    /// <summary>The workspace that the events go to.</summary>
    public required string Workspace { get; init; }

    /// <summary>What fills the columns that the file does not have, or leaves empty.</summary>
    public EventDefaults Defaults { get; init; } = EventDefaults.None;
}
