using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>How much is due, from the partial indexes: nothing due reads no member row.</summary>
internal sealed class DueCounts(UploaderStore store)
{
    // A cycle that goes on after others had their turn need not count ten million rows again: the number is an estimate.
    private const int EnoughToGoOn = 100_000;

    public async Task<long> DueAsync(Lease lease, UploadScope scope, bool removing, CancellationToken cancellationToken)
    {
        var predicate = !removing ? DueMemberReader.DueAdd : scope.Emptying ? MembersSchema.IsHeld : DueMemberReader.DueRemoval;
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var count = await transaction.QueryAsync(
            $"select count(*) from (select 1 from members where workspace = @workspace and audience_id = @audience_id and {predicate} limit @most) due",
            new Dictionary<string, object?>(lease.Parameters) { ["most"] = lease.GoesOn ? EnoughToGoOn : long.MaxValue },
            reader => reader.GetInt64(0),
            cancellationToken);
        return count[0];
    }
}
