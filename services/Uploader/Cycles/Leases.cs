using System.Data.Common;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Gives out the audiences that are due, one to one uploader at a time.</summary>
internal sealed class Leases(UploaderStore store, TimeProvider time)
{
    /// <summary>How long an uploader may be silent before another takes over.</summary>
    public static TimeSpan Duration { get; } = TimeSpan.FromSeconds(60);

    // An audience that is being unlinked without a word to Meta needs no account.
    private const string Due = """
        s.lease_until <= @now and s.not_before <= @now and (s.next_cycle_at <= @now or s.requested_cycle_id is not null)
        and (a.ending is not null or a.status in ('active', 'failing') or (a.status = 'paused' and a.empty_while_paused))
        and (a.ending = 'leave' or exists (select 1 from ad_accounts t
            where t.id = a.account_id and t.workspace = a.workspace and t.status = 'connected' and not t.deleted))
        """;

    /// <summary>Takes the audience that waits longest, those that somebody asked for first; null when none is due.</summary>
    public async Task<Lease?> TakeAsync(string owner, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + Duration;
        await using var transaction = await store.BeginAsync(cancellationToken);
        var taken = await transaction.QueryAsync(
            $"""
            update refresh_schedules set lease_owner = @owner, lease_until = @until, lease_epoch = lease_epoch + 1
            where audience_id = (
                select s.audience_id from refresh_schedules s join custom_audiences a on a.id = s.audience_id
                where {Due}
                order by case when s.requested_cycle_id is null then 1 else 0 end, s.next_cycle_at
                limit 1{(transaction.IsPostgres ? " for update of s skip locked" : "")})
            returning workspace, audience_id, lease_epoch, requested_cycle_id, failures
            """,
            new Dictionary<string, object?> { ["owner"] = owner, ["now"] = now.UtcTicks, ["until"] = until.UtcTicks },
            reader => Read(reader, owner, until),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken.SingleOrDefault();
    }

    /// <summary>Prolongs the lease; null when it is another's by now.</summary>
    public async Task<Lease?> RenewAsync(Lease lease, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + Duration;
        await using var transaction = await store.BeginAsync(cancellationToken);
        var renewed = await transaction.ExecuteAsync(
            "update refresh_schedules set lease_until = @until where audience_id = @audience_id and workspace = @workspace and lease_epoch = @epoch and lease_owner = @owner",
            new Dictionary<string, object?>(lease.Parameters) { ["until"] = until.UtcTicks },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return renewed == 0 ? null : lease with { Until = until };
    }

    /// <summary>Hands an audience back unfinished: it stays due, and another may take it at once.</summary>
    public async Task HandBackAsync(Lease lease, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            "update refresh_schedules set lease_until = 0, lease_owner = null where audience_id = @audience_id and workspace = @workspace and lease_epoch = @epoch and lease_owner = @owner",
            lease.Parameters,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

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

    private static Lease Read(DbDataReader reader, string owner, DateTimeOffset until) =>
        new(reader.GetString(0), reader.GetGuid(1), owner, reader.GetInt64(2))
        {
            RequestedCycleId = reader.IsDBNull(3) ? null : reader.GetGuid(3),
            Failures = reader.GetInt32(4),
            Until = until,
        };
}
