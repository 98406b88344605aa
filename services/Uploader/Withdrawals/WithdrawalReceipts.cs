using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Withdrawals;

/// <summary>
/// Reads from the members' own rows what became of a withdrawal, whichever way it came. A row says what Meta accepted
/// last and when, so there is no second record that could say otherwise.
/// </summary>
internal sealed class WithdrawalReceipts(UploaderStore store)
{
    // The primary key leads with the audience: the user's rows are found through the workspace's audiences.
    private const string Sql = """
        select audience_id, case when consent_granted = 0 then consent_as_of end,
            case when sent is not null or in_flight is not null then 1 else 0 end, sent_at
        from members where workspace = @workspace and user_id = @user_id
            and audience_id in (select id from custom_audiences where workspace = @workspace)
        order by audience_id
        """;

    /// <summary>The receipt; null when no audience knows of a withdrawal that still stands.</summary>
    public async Task<WithdrawalAnswer?> FindAsync(string workspace, string userId, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var members = await transaction.QueryAsync(
            Sql,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["user_id"] = userId },
            reader => new MemberAfterWithdrawal(
                reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetInt64(1), reader.GetInt32(2) == 1, reader.IsDBNull(3) ? null : reader.GetInt64(3)),
            cancellationToken);
        return Of(members);
    }

    internal static WithdrawalAnswer? Of(IReadOnlyList<MemberAfterWithdrawal> members)
    {
        if (members.Max(member => member.WithdrawnAt) is not { } withdrawnAt)
        {
            return null;
        }

        // An audience that the withdrawal has not reached yet counts as pending, too, if Meta holds the user there.
        var pending = members.Any(member => member.Held);
        var last = members.Where(member => member.IsRemoved).Max(member => member.AcceptedAt);
        return new WithdrawalAnswer(
            pending ? "pending" : "completed",
            new DateTimeOffset(withdrawnAt, TimeSpan.Zero),
            pending ? null : Instant(last),
            [.. members.Select(member => new WithdrawalRemovalAnswer(member.AudienceId, Status(member), member.IsRemoved ? Instant(member.AcceptedAt) : null))]);
    }

    private static string Status(MemberAfterWithdrawal member) => member switch
    {
        { Held: true } => "pending",
        { IsRemoved: true } => "removed",
        _ => "not_held",
    };

    private static DateTimeOffset? Instant(long? ticks) => ticks is { } some ? new DateTimeOffset(some, TimeSpan.Zero) : null;
}
