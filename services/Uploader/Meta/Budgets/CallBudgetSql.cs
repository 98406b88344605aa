namespace Audiences.Uploader.Meta.Budgets;

internal static class CallBudgetSql
{
    public const string Read = """
        select account_id, workspace, percent, observed_at, waits_until, refusals from call_budgets
        where account_id = @account_id or account_id = @app
        """;

    public const string Accepted = """
        insert into call_budgets as b (account_id, workspace, percent, observed_at, waits_until, refusals)
        values (@account_id, @workspace, @percent, @now, @waits_until, 0)
        on conflict (account_id) do update set percent = excluded.percent, observed_at = excluded.observed_at, refusals = 0,
            waits_until = case when excluded.waits_until > b.waits_until then excluded.waits_until else b.waits_until end
        where excluded.observed_at >= b.observed_at
        """;

    // Requests that were under way together are refused together: they count as one refusal.
    public const string Refused = """
        insert into call_budgets as b (account_id, workspace, percent, observed_at, waits_until, refusals)
        values (@account_id, @workspace, @percent, @now, @waits_until, 1)
        on conflict (account_id) do update set
            percent = case when excluded.percent > 0 then excluded.percent else b.percent end,
            observed_at = case when excluded.percent > 0 then excluded.observed_at else b.observed_at end,
            refusals = case when b.waits_until > @now then b.refusals else b.refusals + 1 end,
            waits_until = case when excluded.waits_until > b.waits_until then excluded.waits_until else b.waits_until end
        """;

    /// <summary>The predicate of an audience <c>a</c> whose account, or whose app, has to wait.</summary>
    public const string Waits =
        "exists (select 1 from call_budgets b where (b.account_id = a.account_id or b.account_id = @app) and b.waits_until > @now)";
}
