namespace Audiences.Intake;

/// <summary>Why an event was not taken.</summary>
/// <param name="Field">The member that is wrong (<c>occurredAt</c>), or <c>event</c>, <c>line</c>, <c>body</c> for the whole.</param>
/// <param name="Error">What is wrong and what to do. It never repeats a value: it may be personal data.</param>
public sealed record EventRejection(string Field, string Error)
{
    /// <summary>The event's id, where it could be read.</summary>
    public string? EventId { get; init; }
}
