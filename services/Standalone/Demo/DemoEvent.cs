namespace Audiences.Standalone.Demo;

/// <summary>A membership event of the demo.</summary>
/// <param name="EventId">The last tie-breaker.</param>
/// <param name="Qualified">Came in, or left.</param>
/// <param name="SegmentId">The segment.</param>
/// <param name="Person">As of this event.</param>
/// <param name="OccurredAt">When.</param>
/// <param name="Sequence">Orders events of one instant.</param>
/// <param name="Consent">What the person said, if anything.</param>
internal sealed record DemoEvent(
    string EventId,
    bool Qualified,
    string SegmentId,
    DemoPerson Person,
    DateTimeOffset OccurredAt,
    long? Sequence,
    bool? Consent);
