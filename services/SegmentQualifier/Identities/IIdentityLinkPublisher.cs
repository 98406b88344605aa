using Audiences.Contracts.Identities;

namespace Audiences.SegmentQualifier.Identities;

/// <summary>Tells the uploader of links.</summary>
public interface IIdentityLinkPublisher
{
    /// <summary>Returns once the bus has confirmed that a queue holds them.</summary>
    Task PublishAsync(string workspace, IReadOnlyList<IdentityLinkState> links, CancellationToken cancellationToken);
}
