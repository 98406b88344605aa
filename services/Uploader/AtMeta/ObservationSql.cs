namespace Audiences.Uploader.AtMeta;

internal static class ObservationSql
{
    /// <summary>An audience that exists at Meta is looked at from now on.</summary>
    public const string Begin = """
        insert into audience_observations (workspace, audience_id, next_check_at, is_there)
        select a.workspace, a.id, @now, @no from custom_audiences a
        where a.custom_audience_id is not null and a.status <> 'deleted'
            and not exists (select 1 from audience_observations o where o.audience_id = a.id)
        on conflict do nothing
        """;

    public const string Target = """
        select account_id, custom_audience_id from custom_audiences
        where workspace = @workspace and id = @audience_id and custom_audience_id is not null and status <> 'deleted'
        """;

    public const string Note = """
        insert into audience_observations (workspace, audience_id, next_check_at, checked_at, is_there, name, operation_code, operation_text,
            delivery_code, delivery_text, lower_bound, upper_bound, updated_at, finding)
        values (@workspace, @audience_id, 0, @now, @is_there, @name, @operation_code, @operation_text,
            @delivery_code, @delivery_text, @lower_bound, @upper_bound, @updated_at, @finding)
        on conflict (audience_id) do update set checked_at = excluded.checked_at, is_there = excluded.is_there, name = excluded.name,
            operation_code = excluded.operation_code, operation_text = excluded.operation_text,
            delivery_code = excluded.delivery_code, delivery_text = excluded.delivery_text,
            lower_bound = excluded.lower_bound, upper_bound = excluded.upper_bound, updated_at = excluded.updated_at, finding = excluded.finding
        """;

    /// <summary>What a person paused keeps the person's reason.</summary>
    public const string Stop = """
        update custom_audiences set status = 'paused', status_reason = @finding
        where workspace = @workspace and id = @audience_id and status in ('active', 'failing')
        """;

    public const string NoteVerdict = """
        update audience_observations set verdict = @verdict, verdict_reason = @reason, match_rate = coalesce(@match_rate, match_rate)
        where workspace = @workspace and audience_id = @audience_id
        """;

    public static string TakeDue(string locking) => $"""
        update audience_observations set next_check_at = @next where audience_id in (
            select audience_id from audience_observations where next_check_at <= @now order by next_check_at limit @most{locking})
        returning workspace, audience_id
        """;
}
