namespace Audiences.SegmentQualifier.Quality;

/// <summary>What a batch counts, by audience of one workspace.</summary>
internal sealed class QualityTallies(string workspace)
{
    private readonly Dictionary<Guid, AudienceTally> _audiences = [];

    /// <summary>The workspace.</summary>
    public string Workspace => workspace;

    /// <summary>The audiences that something was counted of.</summary>
    public IEnumerable<KeyValuePair<Guid, AudienceTally>> Audiences => _audiences;

    /// <summary>An audience's counts.</summary>
    public AudienceTally Of(Guid audienceId)
    {
        if (!_audiences.TryGetValue(audienceId, out var tally))
        {
            tally = new AudienceTally();
            _audiences[audienceId] = tally;
        }

        return tally;
    }
}
