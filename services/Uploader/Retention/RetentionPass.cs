using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Retention;

/// <summary>
/// Disqualifies members whom no event has confirmed within the audience's retention. The oldest day that a member was
/// confirmed on is kept with the audience, and days only grow: until the retention has passed since, no member is read.
/// </summary>
internal sealed class RetentionPass(UploaderStore store, TouchedAudiences touched, TimeProvider time)
{
    private const int Portion = 10_000;

    // The version stays: the same event, sent again, brings the member back, an older one does not.
    private const string Expire = """
        update members set qualified = 0, reason = 'retention', identifiers = null, mapping_version = 0
        where workspace = @workspace and audience_id = @audience_id and user_id in (
            select user_id from members
            where workspace = @workspace and audience_id = @audience_id and user_id > @after
                and qualified = 1 and erased = 0 and confirmed_day < @limit
            order by user_id limit @portion
        """;

    public async Task RunAsync(Lease lease, CustomAudience audience, CancellationToken cancellationToken)
    {
        if (audience.Retention is not { } retention || RetentionDays.Limit(time.GetUtcNow(), retention) is var limit && audience.RetentionOldestDay >= limit)
        {
            return;
        }

        var oldest = await OldestAsync(lease, cancellationToken);
        if (oldest < limit)
        {
            for (string? after = ""; after is not null;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                after = await ExpirePortionAsync(lease, limit, after, cancellationToken);
            }

            oldest = limit;
        }

        await NoteAsync(lease, oldest, cancellationToken);
    }

    private async Task<int> OldestAsync(Lease lease, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var oldest = await transaction.QueryAsync(
            "select min(confirmed_day) from members where workspace = @workspace and audience_id = @audience_id and qualified = 1 and erased = 0",
            lease.Parameters,
            reader => reader.IsDBNull(0) ? RetentionDays.Of(time.GetUtcNow()) : reader.GetInt32(0),
            cancellationToken);
        return oldest[0];
    }

    private async Task<string?> ExpirePortionAsync(Lease lease, int limit, string after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var expired = await transaction.QueryAsync(
            $"{Expire}{transaction.ForUpdate}) returning user_id",
            new Dictionary<string, object?>(lease.Parameters) { ["limit"] = limit, ["after"] = after, ["portion"] = Portion },
            reader => reader.GetString(0),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (expired.Count > 0)
        {
            touched.Add(lease.Workspace, lease.AudienceId);
        }

        return expired.Count == 0 ? null : expired.Max(StringComparer.Ordinal);
    }

    private async Task NoteAsync(Lease lease, int oldest, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        await transaction.ExecuteAsync(
            "update custom_audiences set retention_oldest_day = @oldest where workspace = @workspace and id = @audience_id",
            new Dictionary<string, object?>(lease.Parameters) { ["oldest"] = oldest },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
