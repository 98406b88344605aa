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
    IAccessTokens tokens,
    AudienceProvision provision,
    StaleRows stale,
    BoostPass boost,
    DueWalk walk,
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
        var work = new CycleWork(lease, scope, target, progress);
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
            await walk.RunAsync(work, removing: true, cancellationToken);
        }
        catch (MetaRefusedException refused) when (refused.Verdict.Reaction == MetaReaction.AddFirst)
        {
            tooSmall = true;
        }

        if (await repair.RunAsync(work, cancellationToken))
        {
            // Whoever left meanwhile was in it at first.
            await walk.RunAsync(work, removing: true, cancellationToken);
        }

        await walk.RunAsync(work, removing: false, cancellationToken);
        if (tooSmall)
        {
            await walk.RunAsync(work, removing: true, cancellationToken);
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
                await EmptyAsync(new CycleWork(lease, scope, target, progress), cancellationToken);
            }
        }

        await unlinking.ForgetAsync(lease, cancellationToken);
    }

    private async Task EmptyAsync(CycleWork work, CancellationToken cancellationToken)
    {
        try
        {
            await walk.RunAsync(work, removing: true, cancellationToken);
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
}
