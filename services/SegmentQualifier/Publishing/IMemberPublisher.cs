using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;

namespace Audiences.SegmentQualifier.Publishing;

/// <summary>Tells the uploader. A message counts as published once the bus has confirmed that a queue holds it.</summary>
public interface IMemberPublisher
{
    /// <summary>Users who ought to be in an audience.</summary>
    Task PublishAsync(MembersQualified message, CancellationToken cancellationToken);

    /// <summary>Users who ought not to be in an audience.</summary>
    Task PublishAsync(MembersDisqualified message, CancellationToken cancellationToken);

    /// <summary>A user who asked to be forgotten.</summary>
    Task PublishAsync(UserErased message, CancellationToken cancellationToken);
}
