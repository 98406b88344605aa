using System.Data.Common;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Gives out the audiences that are due, one to one uploader at a time.</summary>
internal sealed class Leases(UploaderStore store, UploaderOptions options, ILeaseClock clock, TimeProvider time)
{
    /// <summary>How long an uploader may be silent before another takes over.</summary>
    public static TimeSpan Duration { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Takes the audience whose turn it is; null when none is due.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="largeToo">Whether it may be a large backlog that had a turn before.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Lease?> TakeAsync(string owner, CancellationToken cancellationToken, bool largeToo = true)
    {
        var askedAt = time.GetTimestamp();
        await using var transaction = await store.BeginAsync(cancellationToken);
        if (transaction.IsPostgres)
        {
            // One at a time: two at once would both see the account's last place free.
            await transaction.ExecuteAsync("select pg_advisory_xact_lock(hashtext('audiences.leases'))", new Dictionary<string, object?>(), cancellationToken);
        }

        var now = await clock.NowAsync(transaction, cancellationToken);
        var places = Places(Guid.Empty, now, largeToo);
        var next = await transaction.QueryAsync(
            LeaseSql.Next + (transaction.IsPostgres ? " for update of s skip locked" : ""), places, reader => (Id: reader.GetGuid(0), Abandoned: !reader.IsDBNull(1)), cancellationToken);
        if (next.Count == 0)
        {
            return null;
        }

        var taken = await transaction.QueryAsync(
            """
            update refresh_schedules set lease_owner = @owner, lease_until = @until, lease_epoch = lease_epoch + 1, urgent_since = 0
            where audience_id = @audience_id
            returning workspace, audience_id, lease_epoch, requested_cycle_id, failures, not_before, yielded_at
            """,
            new Dictionary<string, object?> { ["audience_id"] = next[0].Id, ["owner"] = owner, ["until"] = (now + Duration).UtcTicks },
            reader => Read(reader, owner, askedAt),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken.SingleOrDefault() is { } lease ? lease with { TakenOver = next[0].Abandoned } : null;
    }

    /// <summary>Would another audience be worked on if this one's cycle stopped, or has this one removals that can't wait?</summary>
    public async Task<bool> SomebodyWaitsAsync(Lease lease, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var places = Places(lease.AudienceId, await clock.NowAsync(transaction, cancellationToken), largeToo: true);
        return (await transaction.QueryAsync(LeaseSql.SomebodyWaits, places, _ => 1, cancellationToken)).Count > 0;
    }

    /// <summary>Prolongs the lease; null when it is another's by now.</summary>
    public async Task<Lease?> RenewAsync(Lease lease, CancellationToken cancellationToken)
    {
        var askedAt = time.GetTimestamp();
        await using var transaction = await store.BeginAsync(cancellationToken);
        var until = await clock.NowAsync(transaction, cancellationToken) + Duration;
        var renewed = await transaction.ExecuteAsync(
            "update refresh_schedules set lease_until = @until where audience_id = @audience_id and workspace = @workspace and lease_epoch = @epoch and lease_owner = @owner",
            new Dictionary<string, object?>(lease.Parameters) { ["until"] = until.UtcTicks },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return renewed == 0 ? null : lease with { AskedAt = askedAt };
    }

    /// <summary>Hands an audience back unfinished: it stays due, and another may take it at once.</summary>
    public Task HandBackAsync(Lease lease, CancellationToken cancellationToken) => LayAsideAsync(lease, 0, 0, cancellationToken);

    /// <summary>Lays a cycle aside until others had their turn.</summary>
    public Task YieldAsync(Lease lease, CancellationToken cancellationToken) => LayAsideAsync(lease, 0, time.GetUtcNow().UtcTicks, cancellationToken);

    /// <summary>Lays a cycle aside until an instant, whoever asks for it.</summary>
    public Task WaitAsync(Lease lease, DateTimeOffset until, CancellationToken cancellationToken) => LayAsideAsync(lease, until.UtcTicks, 0, cancellationToken);

    /// <summary>
    /// Takes back what a process that ended without a word still holds, where the store belongs to one process (SQLite)
    /// and that one is starting: there is nobody else who could be at work.
    /// </summary>
    public async Task ReclaimAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        if (!transaction.IsPostgres)
        {
            await transaction.ExecuteAsync(
                "update refresh_schedules set lease_until = 0, lease_owner = null where lease_owner is not null", new Dictionary<string, object?>(), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task LayAsideAsync(Lease lease, long notBefore, long yieldedAt, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            LeaseSql.LayAside, new Dictionary<string, object?>(lease.Parameters) { ["not_before"] = notBefore, ["yielded_at"] = yieldedAt }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Dictionary<string, object?> Places(Guid own, DateTimeOffset now, bool largeToo) => new()
    {
        ["now"] = now.UtcTicks,
        ["own"] = own,
        ["app"] = CallBudget.App,
        ["most"] = options.ParallelCyclesPerAccount,
        ["large"] = largeToo ? 1 : 0,
    };

    private static Lease Read(DbDataReader reader, string owner, long askedAt) =>
        new(reader.GetString(0), reader.GetGuid(1), owner, reader.GetInt64(2))
        {
            RequestedCycleId = reader.IsDBNull(3) ? null : reader.GetGuid(3),
            Failures = reader.GetInt32(4),
            GoesOn = reader.GetInt64(5) > 0 || reader.GetInt64(6) > 0,
            AskedAt = askedAt,
        };
}
