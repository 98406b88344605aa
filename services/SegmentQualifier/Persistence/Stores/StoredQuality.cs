using System.Text.Json;
using Audiences.SegmentQualifier.Quality;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>
/// The statistics in either database. All counts go in one statement, as one JSON parameter, in key order, so that two
/// replicas wait for each other instead of deadlocking.
/// </summary>
internal sealed class StoredQuality(SegmentQualifierDbContext database, ServiceDatabase<SegmentQualifierDbContext> kind) : IQualityStore
{
    private const string Postgres = """
        insert into quality_counts (workspace, audience_id, bucket, starts_at, subject, outcome, code, count)
        select i.workspace, i.audience_id, i.bucket, i.starts_at, i.subject, i.outcome, i.code, i.count
        from jsonb_to_recordset({0}::jsonb) as i (workspace text, audience_id uuid, bucket integer, starts_at bigint, subject text, outcome text, code text, count bigint)
        join audience_links l on l.workspace = i.workspace and l.audience_id = i.audience_id and not l.deleted
        order by i.workspace, i.audience_id, i.bucket, i.starts_at, i.subject, i.outcome, i.code
        on conflict (workspace, audience_id, bucket, starts_at, subject, outcome, code) do update
        set count = quality_counts.count + excluded.count
        """;

    // "where true" tells SQLite's parser that the join ends before "on conflict".
    private const string Sqlite = """
        insert into quality_counts (workspace, audience_id, bucket, starts_at, subject, outcome, code, count)
        select i.value ->> 'workspace', l.audience_id, i.value ->> 'bucket', i.value ->> 'starts_at', i.value ->> 'subject', i.value ->> 'outcome', i.value ->> 'code', i.value ->> 'count'
        from json_each({0}) as i
        join audience_links l on l.workspace = i.value ->> 'workspace' and l.audience_id = upper(i.value ->> 'audience_id') and not l.deleted
        where true
        on conflict (workspace, audience_id, bucket, starts_at, subject, outcome, code) do update
        set count = quality_counts.count + excluded.count
        """;

    public async Task AddAsync(IReadOnlyList<QualityCount> counts, CancellationToken cancellationToken)
    {
        var rows = Enum.GetValues<QualityBucket>().SelectMany(bucket => InBuckets(counts, bucket));
        await database.Database.ExecuteSqlRawAsync(
            kind.Value.Kind == StorageKind.Postgres ? Postgres : Sqlite,
            [JsonSerializer.Serialize(rows)],
            cancellationToken);
    }

    public async Task<IReadOnlyList<QualityCount>> ReadAsync(
        string workspace, Guid audienceId, QualityBucket bucket, DateTimeOffset first, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var (from, to) = (first.UtcTicks, before.UtcTicks);
        var rows = await database.QualityCounts.AsNoTracking()
            .Where(row => row.Workspace == workspace && row.AudienceId == audienceId && row.Bucket == bucket && row.StartsAt >= from && row.StartsAt < to)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new QualityCount(
            row.Workspace,
            row.AudienceId,
            new DateTimeOffset(row.StartsAt, TimeSpan.Zero),
            new QualityMeasure(row.Subject, row.Outcome, row.Code),
            row.Count))];
    }

    public async Task CleanUpAsync(DateTimeOffset hoursBefore, DateTimeOffset daysBefore, CancellationToken cancellationToken)
    {
        var (hours, days) = (hoursBefore.UtcTicks, daysBefore.UtcTicks);
        await database.QualityCounts
            .Where(row => (row.Bucket == QualityBucket.Hour && row.StartsAt < hours) || (row.Bucket == QualityBucket.Day && row.StartsAt < days))
            .ExecuteDeleteAsync(cancellationToken);
        await database.QualityCounts
            .Where(row => !database.AudienceLinks.Any(link => link.Workspace == row.Workspace && link.AudienceId == row.AudienceId && !link.Deleted))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static IEnumerable<object> InBuckets(IReadOnlyList<QualityCount> counts, QualityBucket bucket) => counts
        .GroupBy(count => (count.Workspace, count.AudienceId, Start: QualityBuckets.Floor(count.At, bucket), count.Measure), count => count.Count)
        .Select(group => new
        {
            workspace = group.Key.Workspace,
            audience_id = group.Key.AudienceId,
            bucket = (int)bucket,
            starts_at = group.Key.Start.UtcTicks,
            subject = group.Key.Measure.Subject,
            outcome = group.Key.Measure.Outcome,
            code = group.Key.Measure.Code,
            count = group.Sum(),
        });
}
