using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Reads what the uploaders do for a workspace.</summary>
internal sealed class ActivityQueries(UploaderDbContext db, TimeProvider time)
{
    private static readonly TimeSpan Recent = TimeSpan.FromHours(1);

    /// <summary>Cycles of all audiences, newest first.</summary>
    public async Task<PageAnswer<WorkspaceCycleAnswer>> ListAsync(string workspace, string? status, int limit, Guid? after, CancellationToken cancellationToken)
    {
        var cycles = db.RefreshCycles.AsNoTracking().Where(c => c.Workspace == workspace && (after == null || c.Id < after));
        cycles = status switch
        {
            null => cycles,
            // The index knows those that have not ended.
            CycleStatuses.Queued or CycleStatuses.Running => cycles.Where(c => c.FinishedAt == null && c.Status == status),
            _ => cycles.Where(c => c.Status == status),
        };
        var found = await cycles.OrderByDescending(c => c.Id).Take(limit + 1).ToListAsync(cancellationToken);
        var audiences = found.Select(c => c.AudienceId).Distinct().ToList();
        var names = await db.CustomAudiences.AsNoTracking().Where(a => a.Workspace == workspace && audiences.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
        var now = time.GetUtcNow().UtcTicks;
        var uploaders = await db.RefreshSchedules.AsNoTracking()
            .Where(s => s.Workspace == workspace && audiences.Contains(s.AudienceId) && s.LeaseOwner != null && s.LeaseUntil > now)
            .ToDictionaryAsync(s => s.AudienceId, s => s.LeaseOwner, cancellationToken);
        var items = found.Take(limit)
            .Select(c => WorkspaceCycleAnswer.Of(c, names.GetValueOrDefault(c.AudienceId, ""), c.Status == CycleStatuses.Running ? uploaders.GetValueOrDefault(c.AudienceId) : null))
            .ToList();
        return new PageAnswer<WorkspaceCycleAnswer>(items, found.Count > limit ? items[^1].Id.ToString() : null);
    }

    /// <summary>The work in numbers.</summary>
    public async Task<ActivityAnswer> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = now - Recent;
        var audiences = await db.CustomAudiences.CountAsync(a => a.Workspace == workspace && a.Status != AudienceStatuses.Deleted, cancellationToken);
        var due = db.RefreshSchedules.Where(s => s.Workspace == workspace && s.NextCycleAt < now.UtcTicks && s.NotBefore < now.UtcTicks && s.LeaseUntil < now.UtcTicks
            && db.CustomAudiences.Any(a => a.Id == s.AudienceId && a.Status != AudienceStatuses.Deleted && a.Status != AudienceStatuses.Paused));
        var overdue = await due.CountAsync(cancellationToken);
        var oldest = await due.MinAsync(s => (long?)s.NextCycleAt, cancellationToken);
        var open = await db.RefreshCycles.Where(c => c.Workspace == workspace && c.FinishedAt == null)
            .GroupBy(c => c.Status).Select(group => new { Status = group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Status, group => group.Count, cancellationToken);
        var ended = await db.RefreshCycles.Where(c => c.Workspace == workspace && c.FinishedAt >= since)
            .GroupBy(c => c.Status).Select(group => new { Status = group.Key, Count = group.Count(), Added = group.Sum(c => c.Added), Removed = group.Sum(c => c.Removed) })
            .ToListAsync(cancellationToken);
        return new ActivityAnswer(
            audiences,
            overdue,
            oldest is { } ticks ? Math.Round(TimeSpan.FromTicks(now.UtcTicks - ticks).TotalSeconds, 1) : 0,
            open.GetValueOrDefault(CycleStatuses.Running),
            open.GetValueOrDefault(CycleStatuses.Queued),
            ended.Sum(group => group.Count),
            ended.Where(group => group.Status == CycleStatuses.Failed).Sum(group => group.Count),
            ended.Sum(group => group.Added),
            ended.Sum(group => group.Removed));
    }
}
