using System.Diagnostics;
using Audiences.Contracts.Accounts;
using Audiences.Contracts.Cycles;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.Bus;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Meta.Resilience;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Cycles;

/// <summary>Takes one due audience, runs its cycle under a lease, and writes down how it ended.</summary>
internal sealed class CycleWorker(
    Leases leases,
    CycleContexts contexts,
    CycleHistory history,
    RefreshCycle cycle,
    CyclesLaidAside aside,
    CycleAnnouncements announcements,
    Erasures erasures,
    IAccessTokens tokens,
    CallAccount account,
    IUploaderEvents events,
    UploaderTelemetry telemetry,
    TimeProvider time,
    ILogger<CycleWorker> logger)
{
    /// <summary>False when nothing was due.</summary>
    public async Task<bool> RunNextAsync(string owner, CancellationToken cancellationToken, bool largeToo = true)
    {
        var lease = await leases.TakeAsync(owner, cancellationToken, largeToo);
        if (lease is null)
        {
            return false;
        }

        if (lease.TakenOver)
        {
            telemetry.TakenOver();
            Log.TakenOver(logger, lease.AudienceId);
        }

        using var keeper = new LeaseKeeper(leases, lease, time, cancellationToken);
        try
        {
            await RunAsync(lease, keeper.Token);
        }
        catch (LeaseLostException)
        {
            Log.LeaseLost(logger, lease.AudienceId);
        }
        catch (OperationCanceledException) when (keeper.Token.IsCancellationRequested)
        {
            Log.HandedBack(logger, lease.AudienceId);
            await leases.HandBackAsync(lease, CancellationToken.None);
        }

        return true;
    }

    private async Task RunAsync(Lease lease, CancellationToken cancellationToken)
    {
        if (await contexts.ReadAsync(lease, cancellationToken) is not { } context)
        {
            return;
        }

        account.Set(lease.Workspace, context.Audience.AccountId);
        using var activity = telemetry.StartCycle(lease.AudienceId, lease.RequestedCycleId ?? Guid.Empty, lease.RequestedCycleId is null ? CycleTriggers.Schedule : CycleTriggers.Demand);
        var progress = await history.BeginAsync(lease, activity?.TraceId.ToString(), cancellationToken);
        activity?.SetTag("audiences.cycle_id", progress.CycleId.ToString());
        progress.Freshness = new Freshness(context.Audience.CreatedAt, context.Audience.RefreshInterval);
        await announcements.BegunAsync(lease, progress, cancellationToken);
        MetaVerdict? failure = null;
        try
        {
            await cycle.RunAsync(lease, context, progress, cancellationToken);
        }
        catch (TurnOverException)
        {
            await aside.GiveWayAsync(lease, cancellationToken);
            return;
        }
        catch (MetaWaitException wait)
        {
            await aside.WaitAsync(lease, progress, wait, cancellationToken);
            return;
        }
        catch (MetaRefusedException refused)
        {
            failure = refused.Verdict;
        }
        catch (AccessTokenUnavailableException unavailable)
        {
            failure = new MetaVerdict(MetaReaction.GiveUpWithFinding, unavailable.Message);
        }

        var outcome = CycleOutcomes.Decide(context.Audience, lease, progress, failure, time.GetUtcNow());
        if (failure?.Reaction == MetaReaction.DisconnectAccount)
        {
            tokens.Forget(context.Audience.AccountId);
            await events.PublishAsync(Failed(lease, context.Audience, failure), cancellationToken);
        }

        await history.EndAsync(lease, progress, outcome, cancellationToken);
        activity?.SetStatus(failure is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error, failure?.Advice);
        await announcements.EndedAsync(lease, progress, outcome, cancellationToken);
        await erasures.CompleteAsync(cancellationToken);
    }

    private AdAccountAccessFailed Failed(Lease lease, CustomAudience audience, MetaVerdict failure) => new()
    {
        Workspace = lease.Workspace,
        AccountId = audience.AccountId,
        Code = failure.Code ?? 0,
        Subcode = failure.Subcode,
        OccurredAt = time.GetUtcNow(),
    };
}
