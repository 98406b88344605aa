using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Takes pages of due members. Taking one marks it in flight and commits before anything is sent: after a crash, the
/// mark tells that Meta may have it.
/// </summary>
internal sealed class DuePages(UploaderStore store)
{
    /// <summary>The next page of removals; each member's rows are what is, or may be, at Meta and has to go.</summary>
    public async Task<UploadPage> TakeRemovalsAsync(Lease lease, UploadScope scope, string after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var predicate = scope.Emptying ? MembersSchema.IsHeld : DueMemberReader.DueRemoval;
        var due = await DueMemberReader.ReadAsync(transaction, lease, predicate, after, scope.MaxRows + 1, cancellationToken);
        var leaving = due.Select(member => Leaving(member, scope)).ToList();
        var page = Fill(leaving, scope.MaxRows);
        var kept = await RowHolders.HeldByOthersAsync(transaction, lease, [.. page.Members.SelectMany(m => m.Rows.Select(row => (m.UserId, row)))], cancellationToken);
        await transaction.ExecuteManyAsync(
            $"update members set in_flight = coalesce(in_flight, sent) where {OfPage}", Users(page), lease.Parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return page with { Members = WithoutShared(page.Members, kept) };
    }

    /// <summary>The next page of adds. Members without a row under the action are marked as unidentified.</summary>
    public async Task<UploadPage> TakeAddsAsync(Lease lease, UploadScope scope, string after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.LookAsync(transaction, lease, cancellationToken);
        var due = await DueMemberReader.ReadAsync(transaction, lease, DueMemberReader.DueAdd, after, scope.MaxRows + 1, cancellationToken);
        var page = Fill([.. due.Select(member => member with { Rows = UploadRows.Of(member.Identifiers, scope.Action) })], scope.MaxRows);
        var unidentified = page.Members.Where(member => member.Rows.Count == 0).ToList();
        await transaction.ExecuteManyAsync(
            $"update members set refused = u.identifiers, refused_reason = 'unidentified', refused_code = null, refused_subcode = null, refused_words = null from u where {OfU}",
            Sets(unidentified),
            lease.Parameters,
            cancellationToken);
        page = page with { Members = [.. page.Members.Where(member => member.Rows.Count > 0)] };
        await transaction.ExecuteManyAsync(
            $"update members set in_flight = u.identifiers from u where {OfU}", Sets(page.Members), lease.Parameters, cancellationToken);
        await RowHolders.AddAsync(transaction, lease, page.Members.SelectMany(m => m.Rows.Select(row => (m.UserId, row))), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return page;
    }

    internal const string OfPage = "workspace = @workspace and audience_id = @audience_id and user_id in (select user_id from u)";

    internal const string OfU = "members.workspace = @workspace and members.audience_id = @audience_id and members.user_id = u.user_id";

    internal static BulkRows Sets(IReadOnlyList<DueMember> members) => new(
        BulkColumn.Text("user_id", members.Select(member => member.UserId)),
        BulkColumn.Bytes("identifiers", members.Select(member => member.Target)));

    private static BulkRows Users(UploadPage page) => new(BulkColumn.Text("user_id", page.Members.Select(member => member.UserId)));

    private static DueMember Leaving(DueMember member, UploadScope scope)
    {
        member = scope.Emptying ? member with { Desired = false } : member;
        var action = member.StaleAction ?? scope.Action;
        var stays = UploadRows.Of(member.Target, scope.Action).Select(row => row.Content).ToHashSet();
        var there = UploadRows.Of(member.Sent, action).Concat(UploadRows.Of(member.InFlight, action));
        return member with { Rows = [.. there.Where(row => !stays.Contains(row.Content)).DistinctBy(row => row.Id)] };
    }

    /// <summary>A household's row stays while somebody who stays holds it.</summary>
    private static List<DueMember> WithoutShared(IReadOnlyList<DueMember> members, HashSet<RowId> kept) =>
        [.. members.Select(member => member with { Rows = [.. member.Rows.Where(row => !kept.Contains(row.Id))] })];

    /// <summary>As many whole members as fit; a single member with more rows than fit goes alone.</summary>
    private static UploadPage Fill(List<DueMember> due, int maxRows)
    {
        var rows = 0;
        var count = 0;
        while (count < due.Count && count < maxRows && (count == 0 || rows + due[count].Rows.Count <= maxRows))
        {
            rows += due[count++].Rows.Count;
        }

        return new UploadPage([.. due.Take(count)], count == 0 ? "" : due[count - 1].UserId, count == due.Count);
    }
}
