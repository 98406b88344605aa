using System.Data.Common;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Telemetry;

/// <summary>Reads the backlog off the partial indexes of what is due: an audience of which nothing is due costs a probe.</summary>
internal sealed class BacklogReading(UploaderStore store, TimeProvider time)
{
    /// <summary>More than this is large, and is not counted on.</summary>
    public const long MostCounted = 2_000_000;

    // The key's order says nothing of the rows' age, so the first thousand are as good as any.
    private const int Sample = 1_000;

    private const string Of = "from members m where m.workspace = a.workspace and m.audience_id = a.id and";

    private static readonly string Sql = $"""
        select (select count(*) from (select 1 {Of} {DueMemberReader.DueAdd} limit @most) due_adds),
            (select count(*) from (select 1 {Of} {DueMemberReader.DueRemoval} limit @most) due_removals),
            (select min(occurred_at) from (select occurred_at {Of} {DueMemberReader.DueAdd} limit @sample) adds),
            (select min(occurred_at) from (select occurred_at {Of} {DueMemberReader.DueRemoval} limit @sample) removals),
            s.next_cycle_at, a.created_at,
            (select c.started_at from refresh_cycles c
                where c.workspace = a.workspace and c.audience_id = a.id and c.status = 'completed' order by c.id desc limit 1)
        from custom_audiences a join refresh_schedules s on s.audience_id = a.id
        where a.status in ('active', 'failing') or a.ending is not null
        """;

    /// <summary>How things stand now.</summary>
    public async Task<Backlog> ReadAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var now = time.GetUtcNow();
        var audiences = await transaction.QueryAsync(
            Sql, new Dictionary<string, object?> { ["most"] = MostCounted, ["sample"] = Sample }, reader => Read(transaction, reader, now), cancellationToken);
        var budgets = await transaction.QueryAsync(
            "select account_id, percent, observed_at from call_budgets",
            new Dictionary<string, object?>(),
            reader => new CallBudget { AccountId = reader.GetGuid(0), Workspace = "", Percent = reader.GetDouble(1), ObservedAt = reader.GetInt64(2) },
            cancellationToken);
        return new Backlog(
            [.. audiences.Where(audience => audience.Adds + audience.Removals > 0)],
            [.. budgets.Select(budget => (budget.AccountId == CallBudget.App ? "app" : budget.AccountId.ToString(), budget.PercentAt(now)))]);
    }

    /// <summary>
    /// When a row became due is not stored. It was after its event, and after the beginning of the last cycle that went
    /// through: what was due then has been sent. The later of the two bounds its age.
    /// </summary>
    private static AudienceBacklog Read(StoreTransaction transaction, DbDataReader reader, DateTimeOffset now)
    {
        var oldest = Math.Min(reader.IsDBNull(2) ? long.MaxValue : reader.GetInt64(2), reader.IsDBNull(3) ? long.MaxValue : reader.GetInt64(3));
        var since = Math.Max(oldest, transaction.ReadInstant(reader, reader.IsDBNull(6) ? 5 : 6).UtcTicks);
        return new AudienceBacklog(reader.GetInt64(0), reader.GetInt64(1), Since(since, now), Since(reader.GetInt64(4), now));
    }

    private static TimeSpan Since(long ticks, DateTimeOffset now) => new(Math.Max(0, now.UtcTicks - ticks));
}
