using System.Diagnostics.Metrics;

namespace Audiences.Uploader.Telemetry;

/// <summary>The buckets of histograms in seconds: SDKs' own end at ten.</summary>
internal static class Durations
{
    /// <summary>Of work: a cycle takes from less than a second to hours.</summary>
    public static InstrumentAdvice<double> OfWork { get; } = new() { HistogramBucketBoundaries = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 1800, 3600, 7200, 14400, 28800, 86400] };

    /// <summary>From a statement to Meta: from seconds to a week. The intervals that audiences commonly have, with their allowance, are among them.</summary>
    public static InstrumentAdvice<double> ToMeta { get; } = new()
    {
        HistogramBucketBoundaries = [5, 15, 30, 60, 120, 300, 900, 1800, 2700, 4500, 8100, 15300, 22500, 44100, 87300, 173700, 604800],
    };
}
