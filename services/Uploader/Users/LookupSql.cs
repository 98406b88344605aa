namespace Audiences.Uploader.Users;

internal static class LookupSql
{
    /// <summary>Rows of one identifier at Meta, of audiences with single identifiers; a probe of the key for each audience.</summary>
    public const string Rows = """
        select h.user_id from custom_audiences a
        join row_holders h on h.workspace = a.workspace and h.audience_id = a.id and h.row_hash = @row_hash
        where a.workspace = @workspace and a.status <> 'deleted' limit @limit
        """;

    /// <summary>Members of boosted audiences whose own identifier it is.</summary>
    public const string Nodes = "select user_id from cluster_members where workspace = @workspace and node = @node and role in (0, 1) limit @limit";

    /// <summary>The audience to go through next.</summary>
    public const string Audience = """
        select id from custom_audiences where workspace = @workspace and status <> 'deleted' and id >= @audience_id order by id limit 1
        """;

    public const string NextAudience = """
        select id from custom_audiences where workspace = @workspace and status <> 'deleted' and id > @audience_id order by id limit 1
        """;

    /// <summary>
    /// Goes through some members in the order of their key, and gives those whose identifiers have the bytes, and the last
    /// one. FIND is the database's search for bytes.
    /// </summary>
    public const string Scan = """
        with part as materialized (select user_id, case when FIND(identifiers) or FIND(sent) then 1 else 0 end as has from members
                where workspace = @workspace and audience_id = @audience_id and user_id > @after order by user_id limit @limit)
        select (select count(*) from part), (select max(user_id) from part), user_id from part where has = 1
        union all
        select (select count(*) from part), (select max(user_id) from part), null
        """;
}
