namespace Audiences.Uploader.Resyncs;

internal static class ResyncSql
{
    /// <summary>Locks the audience: no event is merged until the resync has begun, or ended.</summary>
    public const string LockAudience = """
        select coalesce(m.version, 0)
        from custom_audiences a left join mappings m on m.workspace = a.workspace and m.account_id = a.account_id
        where a.workspace = @workspace and a.id = @audience_id and a.status <> 'deleted'
        """;

    public const string Supersede = """
        update resyncs set status = 'superseded', finished_at = @now
        where workspace = @workspace and audience_id = @audience_id and status = 'running'
        """;

    public const string Begin = """
        insert into resyncs (workspace, id, audience_id, number, status, reason, requested_by, requested_at, mapping_version, members_at_start, removed)
        values (@workspace, @id, @audience_id, (select coalesce(max(number), 0) + 1 from resyncs where workspace = @workspace and audience_id = @audience_id),
            'running', @reason, @requested_by, @now, @mapping_version, @members_at_start, 0)
        """;

    public const string BeginOfAudience = """
        update custom_audiences set resync_mapping_version = @mapping_version,
            running_resync = (select max(number) from resyncs where workspace = @workspace and audience_id = @audience_id)
        where workspace = @workspace and id = @audience_id
        """;

    public const string Announced = """
        update resyncs set announced_at = @now where workspace = @workspace and id = @id and announced_at is null
        """;

    /// <summary>The first choice stays.</summary>
    public const string Choose = """
        update resyncs set unconfirmed = @unconfirmed
        where workspace = @workspace and audience_id = @audience_id and id = @id and status = 'running' and unconfirmed is null
        """;

    public const string End = """
        update resyncs set status = @status, left_over = @left_over, finished_at = @now
        where workspace = @workspace and audience_id = @audience_id and id = @id and status = 'running'
        """;

    /// <summary>What the members were made with counts anew; what an unlinked audience's were made with matters no more.</summary>
    public const string EndOfAudience = """
        update custom_audiences set running_resync = 0, members_mapping_version = @mapping_version
        where workspace = @workspace and id = @audience_id and running_resync = @number
        """;

    /// <summary>
    /// A portion of the members whom nobody confirmed and whose newest event is not from after the request. The event
    /// that they get has an id below all others: any event of that instant or later wins.
    /// </summary>
    public static string RemovePortion(string forUpdate) => $"""
        update members set occurred_at = @requested_at, sequence = @no_sequence, event_id = '', qualified = 0, reason = 'resync',
            resync = @resync, identifiers = null, mapping_version = 0, audience_version = 0
        where workspace = @workspace and audience_id = @audience_id and user_id in (
            select user_id from members
            where workspace = @workspace and audience_id = @audience_id and user_id > @after
                and qualified = 1 and erased = 0 and resync < @resync
                and (occurred_at, sequence, event_id) < (@requested_at, @no_sequence, '')
            order by user_id limit @portion{forUpdate})
        returning user_id
        """;

    public const string NoteRemoved = """
        update resyncs set removed = removed + @removed where workspace = @workspace and id = @id
        """;
}
