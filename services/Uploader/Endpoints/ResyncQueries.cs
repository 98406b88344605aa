using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Resyncs;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Reads resyncs for answers.</summary>
internal sealed class ResyncQueries(UploaderDbContext db, ResyncUpkeep upkeep, ResyncCounting counting, ResyncAdvice advice)
{
    /// <summary>The audience's latest resync; null when it never had one.</summary>
    public async Task<ResyncAnswer?> LatestAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) =>
        await FindLatestAsync(workspace, audienceId, cancellationToken) is { } latest ? await AnswerAsync(latest, cancellationToken) : null;

    /// <summary>What an audience's own answer says about resyncs.</summary>
    public async Task<AudienceResyncAnswer> OfAudienceAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        var latest = await FindLatestAsync(audience.Workspace, audience.Id, cancellationToken);
        var reason = await advice.ReasonAsync(audience, latest, cancellationToken);
        var running = latest?.Status == ResyncStatuses.Running ? await AnswerAsync(latest, cancellationToken) : null;
        return new AudienceResyncAnswer(reason is not null, reason, running);
    }

    /// <summary>A resync with its numbers.</summary>
    public async Task<ResyncAnswer> AnswerAsync(Resync resync, CancellationToken cancellationToken) => ResyncAnswer.Of(
        resync,
        resync.Status == ResyncStatuses.Running
            ? await counting.RemainingAsync(resync.Workspace, resync.AudienceId, resync.Number, cancellationToken)
            : resync.LeftOver);

    private async Task<Resync?> FindLatestAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        if (await ReadLatestAsync(workspace, audienceId, cancellationToken) is not { } latest)
        {
            return null;
        }

        if (latest.Status != ResyncStatuses.Running)
        {
            return latest;
        }

        // Whoever asks should not have to wait for the next look.
        await upkeep.CompleteIfDoneAsync(latest, cancellationToken);
        return await ReadLatestAsync(workspace, audienceId, cancellationToken);
    }

    private Task<Resync?> ReadLatestAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) =>
        db.Resyncs.AsNoTracking().Where(r => r.Workspace == workspace && r.AudienceId == audienceId)
            .OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellationToken);
}
