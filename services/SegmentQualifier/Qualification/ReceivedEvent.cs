using Audiences.Intake;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>An event with the trace that it came in.</summary>
/// <param name="Event">The event.</param>
/// <param name="TraceParent">The W3C trace context of the publisher, or of our receiving.</param>
public readonly record struct ReceivedEvent(MembershipEvent Event, string? TraceParent);
