using Audiences.Identifiers;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Mappings;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>Makes the statistics of an audience readable.</summary>
public sealed class QualityReport(IAudienceLinks links, IMappings mappings, IQualityStore store)
{
    /// <summary>The statistics; null if the workspace has no such audience.</summary>
    public async Task<AudienceQuality?> MakeAsync(string workspace, Guid audienceId, QualityRange range, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(range);
        if (await links.FindAsync(workspace, audienceId, cancellationToken) is not { } link)
        {
            return null;
        }

        var accounts = await mappings.OfAccountsAsync(workspace, [link.AccountId], cancellationToken);
        var mapping = accounts.GetValueOrDefault(link.AccountId);
        var counts = await store.ReadAsync(workspace, audienceId, range.Bucket, range.From, range.To, cancellationToken);
        var mapped = mapping?.Reader is null ? [] : mapping.Attributes;
        var events = EventCounts.Of(counts);
        return new AudienceQuality(
            audienceId,
            range.Bucket == QualityBucket.Hour ? "hour" : "day",
            range.From,
            range.To,
            mapping?.Reader is not null,
            events,
            Attributes(counts, mapped),
            Coverage(counts, mapped, events.Read),
            [.. counts.GroupBy(count => count.At).OrderBy(bucket => bucket.Key).Select(bucket => new EventPoint(bucket.Key, EventCounts.Of(bucket)))],
            [.. QualityNotes.Of(mapping, events, link.Conditions.Count)]);
    }

    private static List<AttributeQuality> Attributes(IReadOnlyList<QualityCount> counts, IReadOnlyCollection<string> mapped)
    {
        var bySubject = counts.ToLookup(count => count.Measure.Subject);
        return [.. ExportAttributes.All
            .Where(attribute => mapped.Contains(attribute) || bySubject.Contains(attribute))
            .Select(attribute => AttributeQuality.Of(attribute, mapped.Contains(attribute), [.. bySubject[attribute]]))];
    }

    private static List<MatchKeyCoverage> Coverage(IReadOnlyList<QualityCount> counts, IReadOnlyCollection<string> mapped, long read)
    {
        var carried = counts.Where(count => count.Measure.Outcome == QualityOutcomes.Carried).ToLookup(count => count.Measure.Subject, count => count.Count);
        var keys = mapped.SelectMany(ExportAttributes.KeysOf).ToHashSet();
        return [.. MatchKeys.All
            .Where(key => keys.Contains(key) || carried.Contains(MatchKeys.SchemaName(key)))
            .Select(key => (key, name: MatchKeys.SchemaName(key)))
            .Select(key => new MatchKeyCoverage(key.name, keys.Contains(key.key), carried[key.name].Sum(), read == 0 ? 0 : Math.Round((double)carried[key.name].Sum() / read, 4)))];
    }
}
