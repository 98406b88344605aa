using Audiences.Uploader.Meta.Budgets;

namespace Audiences.Uploader.Cycles;

/// <summary>Which audiences may be worked on, and in which order.</summary>
internal static class LeaseSql
{
    /// <summary>
    /// Cycles that run, by account: all, and those of large backlogs, which have given way before. The audience
    /// <c>@own</c> is left out: whoever asks on behalf of a cycle asks what could run in its place.
    /// </summary>
    private const string Busy = """
        with busy as (
            select a.account_id, count(*) as cycles, sum(case when s.yielded_at > 0 then 1 else 0 end) as large
            from refresh_schedules s join custom_audiences a on a.id = s.audience_id
            where s.lease_until > @now and s.audience_id <> @own
            group by a.account_id)
        """;

    // An audience that is being unlinked without a word to Meta needs neither account nor budget.
    private const string Due = $"""
        s.lease_until <= @now and s.not_before <= @now and (s.next_cycle_at <= @now or s.requested_cycle_id is not null)
        and (a.ending is not null or a.status in ('active', 'failing') or (a.status = 'paused' and a.empty_while_paused))
        and (a.ending = 'leave' or exists (select 1 from ad_accounts t
            where t.id = a.account_id and t.workspace = a.workspace and t.status = 'connected' and not t.deleted)
            and not {CallBudgetSql.Waits})
        """;

    // A large backlog leaves one of the account's places to others, where there is more than one.
    private const string HasRoom = """
        coalesce((select cycles from busy where busy.account_id = a.account_id), 0) < @most
        and (s.yielded_at = 0 or (@large = 1 and (@most = 1
            or coalesce((select large from busy where busy.account_id = a.account_id), 0) < @most - 1)))
        """;

    // Probes of the partial index of due removals: nothing due reads no member row.
    private const string HasRemovals = """
        exists (select 1 from members m where m.workspace = s.workspace and m.audience_id = s.audience_id and m.due_removal = 1)
        """;

    /// <summary>
    /// First whom consent or the law takes out, then other removals, then what somebody asked for; large backlogs that
    /// had a turn behind those that had none, and in turns among themselves; then whoever waits longest.
    /// </summary>
    public const string Next = $"""
        {Busy}
        select s.audience_id, s.lease_owner from refresh_schedules s join custom_audiences a on a.id = s.audience_id
        where {Due} and {HasRoom}
        order by case when s.urgent_since > 0 then 0 else 1 end,
            case when {HasRemovals} then 0 else 1 end,
            s.yielded_at,
            case when s.requested_cycle_id is null then 1 else 0 end,
            s.next_cycle_at
        limit 1
        """;

    /// <summary>Is there an audience that could use the place of <c>@own</c>, or has that one itself removals that can't wait?</summary>
    public const string SomebodyWaits = $"""
        {Busy}
        select 1 from refresh_schedules s join custom_audiences a on a.id = s.audience_id
        where (s.audience_id <> @own and {Due} and {HasRoom}) or (s.audience_id = @own and s.urgent_since > 0)
        limit 1
        """;

    /// <summary>Hands back unfinished: what is left stays due, behind the others when <c>@yielded_at</c> is set.</summary>
    public const string LayAside = """
        update refresh_schedules set lease_until = 0, lease_owner = null, not_before = @not_before,
            yielded_at = case when @yielded_at > 0 then @yielded_at else yielded_at end
        where audience_id = @audience_id and workspace = @workspace and lease_epoch = @epoch and lease_owner = @owner
        """;

    /// <summary>Brings the next cycle forward; once for all who come before it.</summary>
    public const string Hurry = """
        update refresh_schedules set urgent_since = @now, next_cycle_at = case when next_cycle_at > @soon then @soon else next_cycle_at end
        where workspace = @workspace and audience_id = @audience_id and urgent_since = 0
        """;
}
