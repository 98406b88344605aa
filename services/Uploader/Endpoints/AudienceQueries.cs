using System.Xml;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Reads audiences for answers.</summary>
internal sealed class AudienceQueries(UploaderDbContext db, AudienceCounting counting, ResyncQueries resyncs)
{
    /// <summary>One audience; one that is unlinked is found until its last cycle is through.</summary>
    public async Task<AudienceAnswer?> FindAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var audience = await db.CustomAudiences.AsNoTracking().SingleOrDefaultAsync(
            a => a.Workspace == workspace && a.Id == id && (a.Status != AudienceStatuses.Deleted || a.Ending != null), cancellationToken);
        return audience is null ? null : await AnswerAsync(audience, cancellationToken);
    }

    private async Task<AudienceAnswer> AnswerAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        var last = await db.RefreshCycles.AsNoTracking()
            .Where(c => c.Workspace == audience.Workspace && c.AudienceId == audience.Id)
            .OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        var schedule = await db.RefreshSchedules.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Workspace == audience.Workspace && s.AudienceId == audience.Id, cancellationToken);
        var counts = await counting.CountAsync(audience.Workspace, audience.Id, cancellationToken);
        var observation = await db.AudienceObservations.AsNoTracking()
            .SingleOrDefaultAsync(o => o.Workspace == audience.Workspace && o.AudienceId == audience.Id, cancellationToken);
        return Answer(audience, counts, last, schedule, await resyncs.OfAudienceAsync(audience, cancellationToken), observation);
    }

    /// <summary>The answer from its parts.</summary>
    internal static AudienceAnswer Answer(
        CustomAudience audience, AudienceCounts counts, RefreshCycleRecord? last, RefreshSchedule? schedule, AudienceResyncAnswer resync, AudienceObservation? observation)
    {
        var next = schedule is null || audience.Status == AudienceStatuses.Paused ? (long?)null : Math.Max(schedule.NextCycleAt, schedule.NotBefore);
        return new AudienceAnswer(
            audience.Id,
            audience.Name,
            audience.SegmentId,
            audience.AccountId,
            audience.CustomAudienceId,
            audience.Action,
            audience.Boost,
            XmlConvert.ToString(audience.RefreshInterval),
            audience.Conditions,
            audience.Status,
            audience.StatusReason,
            counts,
            last is null ? null : CycleAnswer.Of(last),
            next is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
            audience.CreatedAt,
            resync,
            audience.Description,
            audience.CustomerFileSource,
            audience.Adopted,
            audience.Retention is { } retention ? XmlConvert.ToString(retention) : null,
            audience.LimitedDataUse,
            AtMetaAnswer.Of(observation),
            audience.ValueBased);
    }
}
