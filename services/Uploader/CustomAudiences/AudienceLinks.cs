using Audiences.Uploader.Accounts;
using Audiences.Uploader.Bus;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>Links segments to custom audiences, changes and ends the links.</summary>
internal sealed class AudienceLinks(
    UploaderDbContext db,
    DefaultAccount accounts,
    AudienceAtMeta meta,
    IUploaderEvents events,
    CycleWakeUp wakeUp,
    TimeProvider time)
{
    private static readonly TimeSpan FirstCycleAfter = TimeSpan.FromMinutes(1);

    /// <summary>Links a segment. When it returns, events of the segment reach the audience.</summary>
    /// <exception cref="LinkException">It can't be linked so.</exception>
    public async Task<CustomAudience> LinkAsync(string workspace, AudienceSpecification wanted, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(workspace, wanted.AccountId, cancellationToken);
        var now = time.GetUtcNow();
        var details = wanted.Details ?? new AudienceDescription();
        var audience = new CustomAudience
        {
            Workspace = workspace,
            Id = Guid.CreateVersion7(now),
            Name = wanted.Name,
            SegmentId = wanted.SegmentId,
            AccountId = account.Id,
            Action = wanted.Action,
            Boost = wanted.Boost,
            RefreshInterval = wanted.RefreshInterval,
            Conditions = [.. wanted.Conditions],
            CustomAudienceId = wanted.CustomAudienceId,
            Adopted = wanted.CustomAudienceId is not null,
            Description = details.Description,
            CustomerFileSource = details.CustomerFileSource,
            Retention = details.Retention,
            LimitedDataUse = details.LimitedDataUse,
            ValueBased = details.ValueBased,
            MembersMappingVersion = await db.Mappings.Where(m => m.Workspace == workspace && m.AccountId == account.Id && !m.Deleted)
                .Select(m => m.Version).SingleOrDefaultAsync(cancellationToken),
            CreatedAt = now,
        };
        if (wanted.CustomAudienceId is { } existing)
        {
            await RefuseSecondLinkAsync(workspace, existing, cancellationToken);
            await meta.CheckAsync(audience, existing, cancellationToken);
        }

        db.CustomAudiences.Add(audience);
        var firstCycle = wanted.RefreshInterval < FirstCycleAfter ? wanted.RefreshInterval : FirstCycleAfter;
        db.RefreshSchedules.Add(new RefreshSchedule { Workspace = workspace, AudienceId = audience.Id, NextCycleAt = (now + firstCycle).UtcTicks });
        await SaveLinkAsync(cancellationToken);
        await events.ApplyAsync(audience.State(), cancellationToken);
        if (audience.CustomAudienceId is null)
        {
            (audience.CustomAudienceId, audience.StatusReason) = await meta.TryCreateAsync(audience, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return audience;
    }

    /// <summary>Changes a link; null when there is none.</summary>
    /// <exception cref="LinkException">Somebody else changed it at the same moment, or it can't be changed so.</exception>
    public async Task<CustomAudience?> ChangeAsync(string workspace, Guid id, AudienceChange change, CancellationToken cancellationToken)
    {
        if (await FindAsync(workspace, id, cancellationToken) is not { } audience)
        {
            return null;
        }

        if (audience.ValueBased && change.Action is { } action)
        {
            ValueBasedRows.Check(action);
        }

        var schedule = await db.RefreshSchedules.SingleAsync(s => s.AudienceId == id && s.Workspace == workspace, cancellationToken);
        change.ApplyTo(audience, schedule, time.GetUtcNow());
        await SaveVersionAsync(audience, cancellationToken);
        wakeUp.Ring();
        await meta.TryDescribeAsync(audience, cancellationToken);
        return audience;
    }

    /// <summary>Ends a link; null when there is none. What is to happen at Meta happens in a last cycle.</summary>
    public async Task<CustomAudience?> UnlinkAsync(string workspace, Guid id, string ending, CancellationToken cancellationToken)
    {
        if (await FindAsync(workspace, id, cancellationToken) is not { } audience)
        {
            return null;
        }

        var schedule = await db.RefreshSchedules.SingleAsync(s => s.AudienceId == id && s.Workspace == workspace, cancellationToken);
        audience.Status = AudienceStatuses.Deleted;
        audience.StatusReason = null;
        audience.Ending = audience.CustomAudienceId is null ? AudienceEndings.Leave : ending;
        schedule.NextCycleAt = time.GetUtcNow().UtcTicks;
        schedule.NotBefore = 0;
        await SaveVersionAsync(audience, cancellationToken);
        wakeUp.Ring();
        return audience;
    }

    private Task<CustomAudience?> FindAsync(string workspace, Guid id, CancellationToken cancellationToken) =>
        db.CustomAudiences.SingleOrDefaultAsync(a => a.Workspace == workspace && a.Id == id && a.Status != AudienceStatuses.Deleted, cancellationToken);

    private async Task SaveVersionAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        audience.Version++;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new LinkException(StatusCodes.Status409Conflict, "Changed by somebody else", "The audience was changed at the same moment. Read it again and repeat the change.");
        }

        await events.ApplyAsync(audience.State(), cancellationToken);
    }

    private async Task RefuseSecondLinkAsync(string workspace, string customAudienceId, CancellationToken cancellationToken)
    {
        if (await db.CustomAudiences.AnyAsync(a => a.Workspace == workspace && a.CustomAudienceId == customAudienceId && a.Status != AudienceStatuses.Deleted, cancellationToken))
        {
            throw AlreadyLinked();
        }

        // Its last cycle would take out what the new link has put in.
        if (await db.CustomAudiences.AnyAsync(
            a => a.Workspace == workspace && a.CustomAudienceId == customAudienceId && (a.Ending == AudienceEndings.Empty || a.Ending == AudienceEndings.Delete), cancellationToken))
        {
            throw new LinkException(
                StatusCodes.Status409Conflict, "Being emptied", "This custom audience was unlinked and is still being emptied or deleted at Meta. Link it when GET /v1/audiences no longer finds the old link.");
        }
    }

    private async Task SaveLinkAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The index allows one link of a custom audience: somebody linked it at the same moment.
            throw AlreadyLinked();
        }
    }

    private static LinkException AlreadyLinked() => new(
        StatusCodes.Status409Conflict,
        "Already linked",
        "This custom audience is linked to a segment already; two segments would remove each other's members. Unlink it first, or leave customAudienceId out to have a new one created.");
}
