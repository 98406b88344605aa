using Audiences.Intake;

namespace Audiences.Gateway.Events;

/// <summary>The events of one message.</summary>
internal sealed class EventChunk() : RecordChunk<MembershipEvent>(membership => membership.Json, overhead: 160);
