using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.Boost;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Reconciliation;
using Audiences.Uploader.Retention;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Closes the distance between what an audience ought to hold and what Meta holds: removals first, since somebody may
/// have opted out, then adds.
/// </summary>
internal sealed class RefreshCycle(
    CycleContexts contexts,
    CycleHistory history,
    IAccessTokens tokens,
    AudienceProvision provision,
    StaleRows stale,
    BoostPass boost,
    DuePages pages,
    DueCounts counts,
    PageUpload upload,
    CycleTurns turns,
    MetaCalls calls,
    Unlinking unlinking,
    RetentionPass retention,
    RepairPass repair,
    Emptying emptying,
    AudienceDetails details,
    UploadLimits limits)
{
    /// <summary>Sends all that is due now.</summary>
    /// <exception cref="MetaRefusedException">Meta refused; what was not sent stays due.</exception>
    /// <exception cref="AccessTokenUnavailableException">There is no token.</exception>
    /// <exception cref="LeaseLostException">Another uploader took over.</exception>
    /// <exception cref="TurnOverException">Others come first now.</exception>
    public async Task RunAsync(Lease lease, CycleContext context, CycleProgress progress, CancellationToken cancellationToken)
    {
        var audience = context.Audience;
        if (audience.Ending == AudienceEndings.Leave)
        {
            await unlinking.ForgetAsync(lease, cancellationToken);
            return;
        }

        var token = await tokens.GetAsync(lease.Workspace, audience.AccountId, cancellationToken);
        if (audience.Ending is not null)
        {
            await EndAsync(lease, context, token, progress, cancellationToken);
            return;
        }

        var target = await TargetAsync(lease, context, token, cancellationToken);
        await stale.MarkAsync(lease, audience.SentAction, context.Action, cancellationToken);
        var scope = new UploadScope(context.Action, Emptying: false, limits.MaxRows);
        var work = new RepairWork(lease, scope, target, progress);
        if (audience is { Status: AudienceStatuses.Paused, EmptyWhilePaused: true })
        {
            await emptying.EmptyPausedAsync(work, cancellationToken);
            return;
        }

        await boost.RunAsync(lease, context, cancellationToken);
        await retention.RunAsync(lease, audience, cancellationToken);
        await repair.ContinueAsync(work, cancellationToken);
        var tooSmall = false;
        try
        {
            await PhaseAsync(lease, scope, target, progress, removing: true, cancellationToken);
        }
        catch (MetaRefusedException refused) when (refused.Verdict.Reaction == MetaReaction.AddFirst)
        {
            tooSmall = true;
        }

        if (await repair.RunAsync(work, cancellationToken))
        {
            // Whoever left meanwhile was in it at first.
            await PhaseAsync(lease, scope, target, progress, removing: true, cancellationToken);
        }

        await PhaseAsync(lease, scope, target, progress, removing: false, cancellationToken);
        if (tooSmall)
        {
            await PhaseAsync(lease, scope, target, progress, removing: true, cancellationToken);
        }

        await repair.CompleteAsync(work, cancellationToken);
        await details.TrySendAsync(token, audience, target.CustomAudienceId, cancellationToken);
    }

    private async Task EndAsync(Lease lease, CycleContext context, AccessToken token, CycleProgress progress, CancellationToken cancellationToken)
    {
        if (context.Audience.CustomAudienceId is { } customAudienceId)
        {
            if (context.Audience.Ending == AudienceEndings.Delete)
            {
                await provision.DeleteAsync(token, customAudienceId, cancellationToken);
            }
            else
            {
                var target = new UploadTarget(token.ApiVersion, customAudienceId, token.Token, context.MappedKeys);
                var scope = new UploadScope(context.Audience.SentAction ?? context.Action, Emptying: true);
                await EmptyAsync(lease, scope, target, progress, cancellationToken);
            }
        }

        await unlinking.ForgetAsync(lease, cancellationToken);
    }

    private async Task EmptyAsync(Lease lease, UploadScope scope, UploadTarget target, CycleProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            await PhaseAsync(lease, scope, target, progress, removing: true, cancellationToken);
        }
        catch (MetaRefusedException refused) when (AudienceGone.Is(refused.Verdict))
        {
            // Nobody is in an audience that is not there.
        }
    }

    private async Task<UploadTarget> TargetAsync(Lease lease, CycleContext context, AccessToken token, CancellationToken cancellationToken)
    {
        var customAudienceId = context.Audience.CustomAudienceId;
        if (customAudienceId is null)
        {
            customAudienceId = await provision.EnsureAsync(token, context.Audience, cancellationToken);
            await contexts.NoteCustomAudienceIdAsync(lease, customAudienceId, cancellationToken);
        }

        return new UploadTarget(token.ApiVersion, customAudienceId, token.Token, context.MappedKeys, context.Audience.LimitedDataUse);
    }

    private async Task PhaseAsync(Lease lease, UploadScope scope, UploadTarget target, CycleProgress progress, bool removing, CancellationToken cancellationToken)
    {
        var due = await counts.DueAsync(lease, scope, removing, cancellationToken);
        var job = new PageJob(lease, scope, target, new UploadSession(due), progress, removing);
        var (after, last) = ("", due == 0);
        while (!last)
        {
            // Whoever is told to stop stops between requests, never in the middle of a page's marks.
            cancellationToken.ThrowIfCancellationRequested();
            await calls.ReadyAsync(cancellationToken);
            var page = removing
                ? await pages.TakeRemovalsAsync(lease, scope, after, cancellationToken)
                : await pages.TakeAddsAsync(lease, scope, after, cancellationToken);
            var turnOver = !page.IsLast && await turns.IsOverAsync(lease, progress, cancellationToken);
            if (page.Members.Count > 0)
            {
                await upload.SendAsync(job, page.Members, page.IsLast || turnOver, cancellationToken);
                await history.NoteAsync(lease, progress, cancellationToken);
            }

            if (turnOver)
            {
                throw new TurnOverException();
            }

            (after, last) = (page.Cursor, page.IsLast);
        }
    }
}
