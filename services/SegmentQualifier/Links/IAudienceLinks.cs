using Audiences.Contracts.Audiences;

namespace Audiences.SegmentQualifier.Links;

/// <summary>Which audiences each segment feeds.</summary>
public interface IAudienceLinks
{
    /// <summary>Keeps the state if it is newer than what is stored.</summary>
    /// <returns>The version that is stored now.</returns>
    Task<long> ApplyAsync(AudienceState state, CancellationToken cancellationToken);

    /// <summary>The link of an audience, unless it was deleted or belongs to another workspace.</summary>
    Task<AudienceLink?> FindAsync(string workspace, Guid audienceId, CancellationToken cancellationToken);

    /// <summary>
    /// The links of the segments. It is read anew for each batch: once a state is answered as applied, no replica may
    /// work by an older one.
    /// </summary>
    Task<IReadOnlyList<AudienceLink>> OfSegmentsAsync(string workspace, IReadOnlyCollection<string> segmentIds, CancellationToken cancellationToken);
}
