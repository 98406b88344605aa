namespace Audiences.Standalone.Demo;

/// <summary>How the demo went.</summary>
/// <param name="Events">Events sent that are good.</param>
/// <param name="Accepted">Events that the intake took.</param>
/// <param name="BadRecords">Broken records among them.</param>
/// <param name="Rejected">Records that the intake refused.</param>
/// <param name="Audiences">The comparison, audience by audience.</param>
internal sealed record DemoResult(long Events, long Accepted, long BadRecords, long Rejected, IReadOnlyList<DemoAudienceResult> Audiences)
{
    /// <summary>Every audience holds exactly what the events say, and only broken records were refused.</summary>
    public bool Ok => Events == Accepted && BadRecords == Rejected && Audiences.All(audience => audience.Equal);
}
