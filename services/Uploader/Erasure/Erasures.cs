using Audiences.Contracts.Users;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Bus;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Erasure;

/// <summary>Forgets users: tombstone, removal at Meta by the next cycle, the rows, then the receipt.</summary>
internal sealed class Erasures(UploaderStore store, IdentityGraph graph, IUploaderEvents events, UrgentRemovals urgent, TouchedAudiences touched, TimeProvider time)
{
    /// <summary>Begins an erasure; repeating it does no harm.</summary>
    public async Task BeginAsync(UserErased erased, CancellationToken cancellationToken)
    {
        List<Guid> concerned;
        await using (var transaction = await store.BeginAsync(cancellationToken))
        {
            await ErasureLock.HoldAsync(transaction, erased.Workspace, cancellationToken);
            var parameters = new Dictionary<string, object?>
            {
                ["workspace"] = erased.Workspace,
                ["user_id"] = erased.UserId,
                ["user_hash"] = UserHash.Of(erased.Workspace, erased.UserId),
                ["erased_at"] = erased.ErasedAt.UtcTicks,
                ["receipt_id"] = erased.ReceiptId,
                ["user_node"] = GraphNode.Of(erased.UserId).Bytes,
            };
            foreach (var statement in ErasureSql.Begin)
            {
                await transaction.ExecuteAsync(statement, parameters, cancellationToken);
            }

            concerned = await transaction.QueryAsync(ErasureSql.Concerned, parameters, reader => reader.GetGuid(0), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        foreach (var audienceId in concerned)
        {
            touched.Add(erased.Workspace, audienceId);
            await urgent.HurryAsync(erased.Workspace, audienceId, cancellationToken);
        }

        await graph.ForgetUserAsync(erased.Workspace, erased.UserId, erased.ErasedAt, cancellationToken);
        await CompleteAsync(cancellationToken);
    }

    /// <summary>Publishes the receipts of the erasures of which nothing is left, then notes that it did.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        List<(string Workspace, Guid ReceiptId, int Audiences)> done;
        await using (var transaction = await store.BeginAsync(cancellationToken))
        {
            var none = new Dictionary<string, object?>();
            await transaction.ExecuteAsync(ErasureSql.ForgetSettledRemovals, none, cancellationToken);
            done = await transaction.QueryAsync(
                ErasureSql.Settled, none, reader => (reader.GetString(0), reader.GetGuid(1), reader.GetInt32(2)), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        foreach (var (workspace, receiptId, audiences) in done)
        {
            var now = time.GetUtcNow();
            var removals = await AcceptedAsync(workspace, receiptId, cancellationToken);
            await events.PublishAsync(
                new UserErasureCompleted { Workspace = workspace, ReceiptId = receiptId, Audiences = audiences, CompletedAt = now, Removals = removals }, cancellationToken);
            await using var transaction = await store.BeginAsync(cancellationToken);
            var parameters = new Dictionary<string, object?> { ["workspace"] = workspace, ["receipt_id"] = receiptId, ["now"] = transaction.Instant(now) };
            await transaction.ExecuteAsync(
                "update erasure_receipts set completed_at = @now where workspace = @workspace and receipt_id = @receipt_id", parameters, cancellationToken);
            await transaction.ExecuteAsync(ErasureSql.Forget, parameters, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task<IReadOnlyList<ErasureRemovalAccepted>> AcceptedAsync(string workspace, Guid receiptId, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        return await transaction.QueryAsync(
            ErasureSql.Accepted,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["receipt_id"] = receiptId },
            reader => new ErasureRemovalAccepted { AudienceId = reader.GetGuid(0), AcceptedAt = new DateTimeOffset(reader.GetInt64(1), TimeSpan.Zero) },
            cancellationToken);
    }
}
