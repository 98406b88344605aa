using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;
using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Publishing;

namespace Audiences.SegmentQualifier.Tests.Qualification;

/// <summary>The store, each call a step that another worker may come before.</summary>
internal sealed class SteppedStore(IMembershipStore store, IMemberPublisher publisher, Turns turns) : IMembershipStore, IMemberPublisher
{
    public Task<bool[]> MergeAsync(string workspace, IReadOnlyList<Membership> memberships, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken) =>
        Step(() => store.MergeAsync(workspace, memberships, consents, cancellationToken));

    public Task<IReadOnlyList<Consent>> ReadConsentsAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        Step(() => store.ReadConsentsAsync(workspace, userIds, cancellationToken));

    public Task<IReadOnlyList<Membership>> ReadQualifiedAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        Step(() => store.ReadQualifiedAsync(workspace, userIds, cancellationToken));

    public Task MarkPublishedAsync(string workspace, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken) =>
        Step(async () =>
        {
            await store.MarkPublishedAsync(workspace, consents, cancellationToken);
            return true;
        });

    public Task<IReadOnlyList<UserOfWorkspace>> ReadUnpublishedAsync(int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ForgetAsync(string workspace, string userId, long erasedAt, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The stops after the read before it and the mark after it stand for those around a publication.</summary>
    public Task PublishAsync(MembersQualified message, CancellationToken cancellationToken) => publisher.PublishAsync(message, cancellationToken);

    public Task PublishAsync(MembersDisqualified message, CancellationToken cancellationToken) => publisher.PublishAsync(message, cancellationToken);

    public Task PublishAsync(UserErased message, CancellationToken cancellationToken) => throw new NotSupportedException();

    private async Task<T> Step<T>(Func<Task<T>> call)
    {
        await turns.StepAsync();
        var result = await call();

        // A second stop after the call: a worker may die with the work done but nobody told.
        await turns.StepAsync();
        return result;
    }
}
