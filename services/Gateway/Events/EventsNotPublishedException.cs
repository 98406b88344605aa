namespace Audiences.Gateway.Events;

/// <summary>The broker could not be reached, did not confirm in time, or has no queue for the events yet.</summary>
public sealed class EventsNotPublishedException(Exception inner)
    : Exception("The events could not be handed to the broker.", inner);
