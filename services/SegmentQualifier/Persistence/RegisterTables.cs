namespace Audiences.SegmentQualifier.Persistence;

/// <summary>The tables of the two registers. Both migrations run this; instants are UTC ticks in both databases.</summary>
internal static class RegisterTables
{
    private const int Partitions = 16;

    private const string Consents = """
        create table consents (
            workspace text not null,
            user_id text not null,
            as_of bigint not null,
            granted boolean not null,
            unpublished boolean not null,
            primary key (workspace, user_id)){0};
        create index consents_unpublished on consents (as_of) where unpublished;
        """;

    /// <summary>Partitioned by segment, so that the table can be spread and vacuumed in parts.</summary>
    public static string Postgres { get; } =
        $"""
        create table memberships (
            workspace text collate "C" not null,
            segment_id text collate "C" not null,
            user_id text collate "C" not null,
            occurred_at bigint not null,
            sequence bigint not null,
            event_id text collate "C" not null,
            qualified boolean not null,
            updated_at timestamptz not null default now(),
            primary key (workspace, segment_id, user_id)) partition by hash (workspace, segment_id);
        {string.Concat(Enumerable.Range(0, Partitions).Select(i => $"create table memberships_{i:00} partition of memberships for values with (modulus {Partitions}, remainder {i}) with (fillfactor = 85);\n"))}
        create index memberships_user on memberships (workspace, user_id);
        {Consents.Replace("{0}", "", StringComparison.Ordinal).Replace("text not null", "text collate \"C\" not null", StringComparison.Ordinal)}
        """;

    public static string Sqlite { get; } =
        $"""
        create table memberships (
            workspace text not null,
            segment_id text not null,
            user_id text not null,
            occurred_at bigint not null,
            sequence bigint not null,
            event_id text not null,
            qualified boolean not null,
            primary key (workspace, segment_id, user_id)) without rowid;
        create index memberships_user on memberships (workspace, user_id);
        {Consents.Replace("{0}", " without rowid", StringComparison.Ordinal)}
        """;
}
