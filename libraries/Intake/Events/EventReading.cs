namespace Audiences.Intake;

/// <summary>What came of reading one event: the event, or why not.</summary>
/// <param name="Event">The event that passed; null when it was rejected.</param>
/// <param name="Rejection">The first thing that is wrong with it; null when it passed.</param>
public readonly record struct EventReading(MembershipEvent? Event, EventRejection? Rejection)
{
    /// <summary>A reading that failed.</summary>
    public static EventReading Rejected(string field, string error, string? eventId = null) =>
        new(null, new EventRejection(field, error) { EventId = eventId });
}
