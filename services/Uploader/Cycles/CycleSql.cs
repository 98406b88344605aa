namespace Audiences.Uploader.Cycles;

internal static class CycleSql
{
    public const string Queue = """
        insert into refresh_cycles (id, workspace, audience_id, "trigger", status, added, removed, rejected, requests, invalid_entry_samples, requested_at)
        values (@id, @workspace, @audience_id, 'demand', 'queued', 0, 0, 0, 0, '[]', @now)
        """;

    public const string EndInterrupted = """
        update refresh_cycles set status = 'failed', finished_at = @now,
            error_reason = 'The uploader stopped in the middle. Nothing to do: the next cycle carries on.'
        where workspace = @workspace and audience_id = @audience_id and status = 'running' and id <> @id
        """;

    public const string Begin = """
        insert into refresh_cycles (id, workspace, audience_id, "trigger", status, added, removed, rejected, requests, invalid_entry_samples, requested_at, started_at, trace_id)
        values (@id, @workspace, @audience_id, @trigger, 'running', 0, 0, 0, 0, '[]', @now, @now, @trace_id)
        on conflict (id) do update set status = 'running', started_at = coalesce(refresh_cycles.started_at, excluded.started_at), trace_id = excluded.trace_id
        """;

    public const string Note = """
        update refresh_cycles set added = @added, removed = @removed, rejected = @rejected, requests = @requests, invalid_entry_samples = @samples
        where workspace = @workspace and id = @id
        """;

    public const string End = """
        update refresh_cycles set added = @added, removed = @removed, rejected = @rejected, requests = @requests, invalid_entry_samples = @samples,
            status = @status, error_code = @error_code, error_subcode = @error_subcode, error_reason = @error_reason,
            retry_at = @retry_at, finished_at = @now
        where workspace = @workspace and id = @id
        """;

    // Merges of events share the audience's row: it is written only when something changes.
    public const string SetAudienceStatus = """
        update custom_audiences set status = @audience_status, status_reason = @error_reason
        where workspace = @workspace and id = @audience_id and status in ('active', 'failing')
            and (status <> @audience_status or status_reason is distinct from @error_reason)
        """;

    /// <summary>Says why a cycle that has not failed does not go on.</summary>
    public const string NoteWait = """
        update custom_audiences set status_reason = @reason
        where workspace = @workspace and id = @audience_id and status in ('active', 'failing') and status_reason is distinct from @reason
        """;

    // Whoever withdrew while the cycle ran may have come too late for it: then the next one stays as near as it is.
    public const string GiveBack = """
        update refresh_schedules set not_before = @not_before, yielded_at = 0,
            next_cycle_at = case when urgent_since > 0 and @status = 'completed' and next_cycle_at < @next_cycle_at then next_cycle_at else @next_cycle_at end,
            requested_cycle_id = case when requested_cycle_id = @id then null else requested_cycle_id end,
            failures = case when @status = 'completed' then 0 else failures + 1 end,
            lease_owner = null, lease_until = 0
        where workspace = @workspace and audience_id = @audience_id
        """;
}
