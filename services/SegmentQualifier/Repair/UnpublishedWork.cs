using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Qualification;

namespace Audiences.SegmentQualifier.Repair;

/// <summary>
/// Publishes what was committed but not published, because the process died in between and nobody will send it again: a
/// consent or an erasure that came by HTTP. Events come again from the bus by themselves.
/// </summary>
public sealed class UnpublishedWork(IMembershipStore memberships, IErasures erasures, MembershipQualifier qualifier, UserEraser eraser, ILogger<UnpublishedWork> logger)
{
    private const int PageSize = 500;

    /// <summary>One pass over all of it. What another replica publishes at the same time is published twice, harmlessly.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var consents = await memberships.ReadUnpublishedAsync(PageSize, cancellationToken);
        foreach (var workspace in consents.GroupBy(user => user.Workspace, user => user.UserId))
        {
            await qualifier.PublishConsentsAsync(workspace.Key, [.. workspace], cancellationToken);
        }

        var pending = await erasures.ReadPendingAsync(PageSize, cancellationToken);
        foreach (var erasure in pending)
        {
            await eraser.ContinueAsync(erasure, cancellationToken);
        }

        if (consents.Count + pending.Count > 0)
        {
            Log.Repaired(logger, consents.Count, pending.Count);
        }
    }
}
