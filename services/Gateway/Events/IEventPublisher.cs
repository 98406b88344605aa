using Audiences.Intake;

namespace Audiences.Gateway.Events;

/// <summary>Hands events on to where they are kept until they are worked.</summary>
public interface IEventPublisher
{
    /// <summary>Returns only when the events are safe: confirmed by the broker or committed to disk.</summary>
    /// <exception cref="EventsNotPublishedException">They may or may not have arrived; to send them again does no harm.</exception>
    Task PublishAsync(string workspace, IReadOnlyList<MembershipEvent> events, CancellationToken cancellationToken);
}
