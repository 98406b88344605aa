namespace Audiences.MetaGraph;

/// <summary>
/// What the usage headers say (<c>X-Business-Use-Case-Usage</c>, <c>X-App-Usage</c>, <c>X-Ad-Account-Usage</c>).
/// Source: https://developers.facebook.com/docs/graph-api/overview/rate-limiting
/// </summary>
/// <param name="Percent">The highest percentage of the ad account's limits, 0 when no header told one; Meta goes above 100.</param>
/// <param name="RegainAccessAfter">How long Meta will refuse calls, if it does; a day at most.</param>
public sealed record GraphUsage(double Percent, TimeSpan? RegainAccessAfter)
{
    /// <summary>No header came.</summary>
    public static GraphUsage None { get; } = new(0, null);

    /// <summary>The highest percentage of the app's own limit, which all of its ad accounts share; 0 when no header told one.</summary>
    public double AppPercent { get; init; }
}
