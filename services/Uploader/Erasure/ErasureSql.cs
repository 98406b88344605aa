using Audiences.Uploader.Boost;

namespace Audiences.Uploader.Erasure;

internal static class ErasureSql
{
    // The primary key leads with the audience: the user's rows are found through the workspace's audiences.
    private const string RowsOfUser = """
        workspace = @workspace and user_id = @user_id
        and audience_id in (select id from custom_audiences where workspace = @workspace)
        """;

    /// <summary>What an erasure does at once, in order.</summary>
    public static IReadOnlyList<string> Begin { get; } =
    [
        """
        insert into erasure_tombstones as t (workspace, user_hash, erased_at) values (@workspace, @user_hash, @erased_at)
        on conflict (workspace, user_hash) do update set erased_at = excluded.erased_at where excluded.erased_at > t.erased_at
        """,
        "insert into erasure_receipts (workspace, receipt_id, audiences) values (@workspace, @receipt_id, 0) on conflict do nothing",

        // Who came back after asking stays, but starts afresh.
        $"""
        update members set consent_as_of = null, consent_granted = null
        where {RowsOfUser} and occurred_at > @erased_at and consent_as_of <= @erased_at
        """,
        $"delete from members where {RowsOfUser} and occurred_at <= @erased_at and sent is null and in_flight is null",
        $"update members set erased = 1 where {RowsOfUser} and occurred_at <= @erased_at",
        LinkRegister.UnlinkUser,
        $"""
        delete from cluster_members where {RowsOfUser} and not exists (select 1 from members m
            where m.workspace = cluster_members.workspace and m.audience_id = cluster_members.audience_id
            and m.user_id = cluster_members.user_id and m.erased = 0)
        """,
        $"""
        insert into erasure_removals (workspace, receipt_id, audience_id, user_id)
        select workspace, @receipt_id, audience_id, user_id from members where {RowsOfUser} and erased = 1
        on conflict do nothing
        """,
        """
        update erasure_receipts set audiences = (select count(*) from erasure_removals r
            where r.workspace = @workspace and r.receipt_id = @receipt_id)
        where workspace = @workspace and receipt_id = @receipt_id and completed_at is null and audiences = 0
        """,
    ];

    /// <summary>The audiences that the user has to leave.</summary>
    public const string Concerned = """
        select audience_id from erasure_removals where workspace = @workspace and receipt_id = @receipt_id and user_id = @user_id
        """;

    /// <summary>A removal is settled when its row is gone, or the user came back by a newer event.</summary>
    public const string ForgetSettledRemovals = """
        delete from erasure_removals where accepted_at is null and not exists (select 1 from members m
            where m.workspace = erasure_removals.workspace and m.audience_id = erasure_removals.audience_id
            and m.user_id = erasure_removals.user_id and m.erased = 1)
        """;

    public const string Settled = """
        select workspace, receipt_id, audiences from erasure_receipts e
        where completed_at is null and not exists (select 1 from erasure_removals r
            where r.workspace = e.workspace and r.receipt_id = e.receipt_id and r.accepted_at is null)
        """;

    public const string Accepted = """
        select audience_id, accepted_at from erasure_removals
        where workspace = @workspace and receipt_id = @receipt_id and accepted_at is not null order by accepted_at, audience_id
        """;

    /// <summary>The receipt has it now.</summary>
    public const string Forget = "delete from erasure_removals where workspace = @workspace and receipt_id = @receipt_id";
}
