using Audiences.SegmentQualifier.Segments;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>The segments in either database.</summary>
internal sealed class StoredSegments(SegmentQualifierDbContext database, TimeProvider time) : ISegments
{
    /// <summary>
    /// A statement of its own after the batch's commit: every batch of a large segment counts up the same row, and would
    /// otherwise hold its lock until the whole batch is on the disk.
    /// </summary>
    public async Task CountAsync(string workspace, IEnumerable<KeyValuePair<string, int>> events, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcTicks;
        foreach (var (segmentId, count) in events.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            await database.Database.ExecuteSqlAsync(
                $"""
                insert into segments (workspace, segment_id, events, first_seen, last_seen)
                values ({workspace}, {segmentId}, {(long)count}, {now}, {now})
                on conflict (workspace, segment_id) do update
                set events = segments.events + excluded.events, last_seen = excluded.last_seen
                """,
                cancellationToken);
        }
    }

    public async Task<IReadOnlyList<Segment>> ListAsync(string workspace, string? search, string? after, int limit, CancellationToken cancellationToken)
    {
#pragma warning disable CA1304, CA1309, CA1311, CA1862 // It becomes SQL, where the column's collation decides: bytes in both databases.
        var rows = await database.Segments.AsNoTracking()
            .Where(row => row.Workspace == workspace
                && (after == null || string.Compare(row.SegmentId, after) > 0)
                && (search == null || row.SegmentId.ToLower().Contains(search.ToLower())))
            .OrderBy(row => row.SegmentId)
            .Take(limit)
            .ToListAsync(cancellationToken);
#pragma warning restore CA1304, CA1309, CA1311, CA1862
        return [.. rows.Select(row => new Segment(row.SegmentId, row.Events, new DateTimeOffset(row.FirstSeen, TimeSpan.Zero), new DateTimeOffset(row.LastSeen, TimeSpan.Zero)))];
    }

    public async Task<SegmentTotals> AddUpAsync(string workspace, CancellationToken cancellationToken)
    {
        var totals = await database.Segments.Where(row => row.Workspace == workspace).GroupBy(row => row.Workspace)
            .Select(rows => new { Segments = rows.Count(), Events = rows.Sum(row => row.Events), LastSeen = rows.Max(row => row.LastSeen) })
            .FirstOrDefaultAsync(cancellationToken);
        return totals is null ? new SegmentTotals(0, 0, null) : new SegmentTotals(totals.Segments, totals.Events, new DateTimeOffset(totals.LastSeen, TimeSpan.Zero));
    }
}
