namespace Audiences.MetaGraph;

/// <summary>
/// What the usage headers say (<c>X-Business-Use-Case-Usage</c>, <c>X-App-Usage</c>, <c>X-Ad-Account-Usage</c>).
/// Source: https://developers.facebook.com/docs/graph-api/overview/rate-limiting
/// </summary>
/// <param name="Percent">The highest of all percentages, 0 when no header came.</param>
/// <param name="RegainAccessAfter">How long Meta will refuse calls, if it does.</param>
public sealed record GraphUsage(double Percent, TimeSpan? RegainAccessAfter)
{
    /// <summary>No header came.</summary>
    public static GraphUsage None { get; } = new(0, null);
}
