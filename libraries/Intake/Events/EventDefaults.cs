namespace Audiences.Intake;

/// <summary>
/// What fills the members that an event leaves out, for files that say them once on the command line. A member that is
/// there but wrong is not replaced.
/// </summary>
public sealed record EventDefaults
{
    /// <summary>No defaults: every required member must be there.</summary>
    public static EventDefaults None { get; } = new();

    /// <summary>The segment.</summary>
    public string? SegmentId { get; init; }

    /// <summary><c>qualified</c> or <c>disqualified</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The instant of events that name none.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Makes the id of an event from its line, the same for the same line each time.</summary>
    public Func<int, string>? EventId { get; init; }
}
