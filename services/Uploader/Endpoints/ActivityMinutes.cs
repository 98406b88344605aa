using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Reads the last hour's work minute by minute, from the cycles that ended in it.</summary>
internal sealed class ActivityMinutes(UploaderDbContext db, TimeProvider time)
{
    private const int Shown = 60;

    public async Task<ActivityMinutesAnswer> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        var until = Minute(time.GetUtcNow());
        var since = until.AddMinutes(1 - Shown);
        var ended = await db.RefreshCycles.Where(cycle => cycle.Workspace == workspace && cycle.FinishedAt >= since)
            .Select(cycle => new { cycle.FinishedAt, cycle.StartedAt, cycle.RequestedAt, cycle.Status, cycle.Added, cycle.Removed })
            .ToListAsync(cancellationToken);
        var minutes = ended.GroupBy(cycle => Minute(cycle.FinishedAt!.Value)).OrderBy(minute => minute.Key).Select(minute => new ActivityMinuteAnswer(
            minute.Key,
            minute.Count(),
            minute.Count(cycle => cycle.Status == CycleStatuses.Failed),
            minute.Sum(cycle => cycle.Added),
            minute.Sum(cycle => cycle.Removed),
            Math.Round(minute.Max(cycle => Math.Max(0, ((cycle.StartedAt ?? cycle.FinishedAt!.Value) - cycle.RequestedAt).TotalSeconds)), 1)));
        return new ActivityMinutesAnswer(until, [.. minutes]);
    }

    private static DateTimeOffset Minute(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
