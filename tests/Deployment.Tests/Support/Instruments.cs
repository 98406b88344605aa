using System.Text.RegularExpressions;

namespace Audiences.Deployment.Tests.Support;

/// <summary>The instruments that the services create, by the names that Prometheus has for them.</summary>
internal static partial class Instruments
{
    /// <summary>All of them: <c>audiences_uploader_lag_seconds_bucket</c>.</summary>
    public static IReadOnlySet<string> Names { get; } =
        Repository.Sources("services").SelectMany(source => Creation().Matches(source)).SelectMany(Series).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Series(Match creation)
    {
        var suffix = creation.Groups["unit"].Value switch
        {
            "s" => "_seconds",
            "%" => "_percent",
            var unit when unit.StartsWith('{') => string.Empty,
            var unit => throw new InvalidDataException($"{creation.Value}: say here what Prometheus makes of the unit '{unit}'."),
        };
        var name = creation.Groups["name"].Value.Replace('.', '_') + suffix;
        return creation.Groups["kind"].Value switch
        {
            "Counter" or "ObservableCounter" => [name + "_total"],
            "Histogram" => [name + "_bucket", name + "_sum", name + "_count"],
            _ => [name],
        };
    }

    [GeneratedRegex("""\.Create(?<kind>Counter|ObservableCounter|Histogram|UpDownCounter|ObservableUpDownCounter|Gauge|ObservableGauge)(<\w+>)?\(\s*"(?<name>audiences\.[a-z_.]+)"[^"]*"(?<unit>[^"]*)["]""")]
    private static partial Regex Creation();
}
