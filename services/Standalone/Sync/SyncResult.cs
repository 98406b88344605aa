namespace Audiences.Standalone.Sync;

/// <summary>How a <c>sync</c> went.</summary>
/// <param name="Records">Records read.</param>
/// <param name="Accepted">Events that were taken.</param>
/// <param name="Rejected">Records and members that were not, as listed in the report.</param>
/// <param name="Report">The report file, if there is anything in it.</param>
/// <param name="Audiences">How each audience stands now.</param>
internal sealed record SyncResult(long Records, long Accepted, long Rejected, string? Report, IReadOnlyList<SyncAudienceResult> Audiences)
{
    /// <summary>Every cycle came through and nothing is due any more.</summary>
    public bool Completed => Audiences.All(audience => audience.Error is null);
}
