using System.Text.Json;
using Audiences.Contracts.Audiences;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>The links in either database.</summary>
internal sealed class AudienceLinks(SegmentQualifierDbContext database) : IAudienceLinks
{
    // An audience stays value-based for good. A version from before there were any may have stored, or say, that it is not.
    public async Task<long> ApplyAsync(AudienceState state, CancellationToken cancellationToken)
    {
        var conditions = JsonSerializer.Serialize(state.Conditions);
        await database.Database.ExecuteSqlAsync(
            $"""
            insert into audience_links (workspace, audience_id, version, segment_id, account_id, conditions, deleted, value_based)
            values ({state.Workspace}, {state.AudienceId}, {state.Version}, {state.SegmentId}, {state.AccountId}, {conditions}, {state.Deleted}, {state.ValueBased})
            on conflict (workspace, audience_id) do update
            set version = excluded.version, segment_id = excluded.segment_id, account_id = excluded.account_id,
                conditions = excluded.conditions, deleted = excluded.deleted,
                value_based = audience_links.value_based or excluded.value_based
            where excluded.version > audience_links.version
                or (excluded.version = audience_links.version and excluded.value_based and not audience_links.value_based)
            """,
            cancellationToken);
        if (state.Deleted)
        {
            await database.QualityCounts.Where(row => row.Workspace == state.Workspace && row.AudienceId == state.AudienceId).ExecuteDeleteAsync(cancellationToken);
        }

        return await database.AudienceLinks.Where(row => row.Workspace == state.Workspace && row.AudienceId == state.AudienceId)
            .Select(row => row.Version)
            .SingleAsync(cancellationToken);
    }

    public async Task<AudienceLink?> FindAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var row = await database.AudienceLinks.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Workspace == workspace && row.AudienceId == audienceId && !row.Deleted, cancellationToken);
        return row is null ? null : Link(row);
    }

    public async Task<IReadOnlyList<AudienceLink>> OfSegmentsAsync(string workspace, IReadOnlyCollection<string> segmentIds, CancellationToken cancellationToken)
    {
        if (segmentIds.Count == 0)
        {
            return [];
        }

        var rows = await database.AudienceLinks.AsNoTracking()
            .Where(row => row.Workspace == workspace && segmentIds.Contains(row.SegmentId) && !row.Deleted)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(Link)];
    }

    private static AudienceLink Link(AudienceLinkRow row) =>
        new(row.AudienceId, row.SegmentId, row.AccountId, JsonSerializer.Deserialize<AudienceCondition[]>(row.Conditions) ?? [], row.Version, row.ValueBased);
}
