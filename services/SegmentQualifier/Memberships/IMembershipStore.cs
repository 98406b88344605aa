using Audiences.SegmentQualifier.Consents;

namespace Audiences.SegmentQualifier.Memberships;

/// <summary>
/// The two registers of the qualifier: who is in which segment, and who withdrew consent. Every write merges: the
/// newest statement stays, whatever the order.
/// </summary>
public interface IMembershipStore
{
    /// <summary>
    /// Merges into both registers, in one transaction that is durable when this returns. At most one membership a
    /// (segment, user), one consent statement a user.
    /// </summary>
    /// <returns>For each membership: does the store hold just this one now (written now, or by an earlier delivery)?</returns>
    Task<bool[]> MergeAsync(
        string workspace,
        IReadOnlyList<Membership> memberships,
        IReadOnlyList<ConsentStatement> consents,
        CancellationToken cancellationToken);

    /// <summary>The newest statement of each of the users who made one.</summary>
    Task<IReadOnlyList<Consent>> ReadConsentsAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken);

    /// <summary>The segments that the users are in.</summary>
    Task<IReadOnlyList<Membership>> ReadQualifiedAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken);

    /// <summary>The changed consents have been published for all memberships. A newer statement stays unpublished.</summary>
    Task MarkPublishedAsync(string workspace, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken);

    /// <summary>Statements whose change was not published, because the process died in between; oldest first.</summary>
    Task<IReadOnlyList<UserOfWorkspace>> ReadUnpublishedAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Deletes what is known of a user from events up to an instant (UTC ticks).</summary>
    Task ForgetAsync(string workspace, string userId, long erasedAt, CancellationToken cancellationToken);
}
