using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Identities;

/// <summary>Hands links on to where they are kept until they are worked.</summary>
public interface ILinkPublisher
{
    /// <summary>Returns only when the links are safe: confirmed by the broker or committed to disk.</summary>
    /// <exception cref="EventsNotPublishedException">They may or may not have arrived; to send them again does no harm.</exception>
    Task PublishAsync(string workspace, IReadOnlyList<IdentityLinkStatement> links, CancellationToken cancellationToken);
}
