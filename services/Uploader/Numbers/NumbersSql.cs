namespace Audiences.Uploader.Numbers;

internal static class NumbersSql
{
    // Of two uploaders that counted at once, the later count stays.
    public const string Write = """
        insert into audience_numbers (workspace, audience_id, counted_at, mapping_version, desired, sent, due_adds, due_removals, rejected, unidentified, boost, resync_reason)
        values (@workspace, @audience_id, @counted_at, @mapping_version, @desired, @sent, @due_adds, @due_removals, @rejected, @unidentified, @boost, @resync_reason)
        on conflict (audience_id) do update set counted_at = excluded.counted_at, mapping_version = excluded.mapping_version, desired = excluded.desired,
            sent = excluded.sent, due_adds = excluded.due_adds, due_removals = excluded.due_removals, rejected = excluded.rejected,
            unidentified = excluded.unidentified, boost = excluded.boost, resync_reason = excluded.resync_reason
        where audience_numbers.counted_at <= excluded.counted_at
        """;

    public const string AddSize = """
        insert into audience_sizes (workspace, audience_id, at, desired, sent)
        select @workspace, @audience_id, @minute, @desired, @sent
        where not exists (select 1 from audience_sizes l
            where l.workspace = @workspace and l.audience_id = @audience_id and l.desired = @desired and l.sent = @sent
                and l.at = (select max(n.at) from audience_sizes n where n.workspace = @workspace and n.audience_id = @audience_id))
        on conflict (workspace, audience_id, at) do update set desired = excluded.desired, sent = excluded.sent
        """;

    /// <summary>Never counted, not for long, or under an older mapping.</summary>
    public const string Overdue = """
        select a.workspace, a.id from custom_audiences a
        left join audience_numbers n on n.audience_id = a.id
        left join mappings m on m.account_id = a.account_id and m.workspace = a.workspace
        where a.status <> 'deleted' and (n.counted_at is null or n.counted_at < @before or m.version > n.mapping_version)
        order by coalesce(n.counted_at, 0) limit @limit
        """;

    /// <summary>Keeps the last point of each span of <c>@span</c> ticks among those before <c>@before</c>.</summary>
    public const string Thin = """
        delete from audience_sizes where at < @before and at >= @since and exists (select 1 from audience_sizes n
            where n.workspace = audience_sizes.workspace and n.audience_id = audience_sizes.audience_id
                and n.at > audience_sizes.at and n.at < @before and n.at / @span = audience_sizes.at / @span)
        """;

    public const string ForgetSizes = """
        delete from audience_sizes where at < @before
            or not exists (select 1 from custom_audiences a where a.id = audience_sizes.audience_id and a.status <> 'deleted')
        """;

    public const string ForgetNumbers =
        "delete from audience_numbers where not exists (select 1 from custom_audiences a where a.id = audience_numbers.audience_id and a.status <> 'deleted')";
}
