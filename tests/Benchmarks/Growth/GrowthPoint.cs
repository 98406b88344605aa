using Audiences.Benchmarks.Flow;
using Audiences.Benchmarks.Running;
using Audiences.Benchmarks.Samples;

namespace Audiences.Benchmarks.Growth;

/// <summary>What it was like with so many members stored.</summary>
/// <param name="Stored">Members stored before.</param>
/// <param name="Each">Microseconds an event, from the first publish to the last commit.</param>
/// <param name="Costs">Processor time an event, by hop.</param>
/// <param name="QualifierMegabytes">The qualifier's peak memory meanwhile.</param>
/// <param name="UploaderMegabytes">The uploader's.</param>
internal sealed record GrowthPoint(int Stored, double Each, IReadOnlyDictionary<string, double> Costs, int QualifierMegabytes, int UploaderMegabytes)
{
    // New users have numbers that no size reaches; phone numbers have room for no more digits.
    private const int New = 50_000_000;
    private const int OneKnownOf = 10;

    public static async Task<GrowthPoint> MeasureAsync(BenchmarkSystem bench, ConfirmedPublisher publisher, Guid audience, string segment, int stored, int events)
    {
        var (qualifier, uploader) = (bench.Hops["SegmentQualifier"], bench.Hops["Uploader"]);
        ProcessMemory.Reset(qualifier);
        ProcessMemory.Reset(uploader);
        var run = await FlowRun.RunAsync(bench, publisher, audience, new Events(segment, DateTime.UtcNow), Users(stored, events));
        return new GrowthPoint(stored, run.Elapsed.TotalMicroseconds / events, run.Costs, ProcessMemory.PeakMegabytes(qualifier), ProcessMemory.PeakMegabytes(uploader));
    }

    // The known ones lie all over the stored ones, so that no cache holds just them.
    private static List<int> Users(int stored, int events)
    {
        var (known, users) = (Math.Min(events / OneKnownOf, stored), new List<int>(events));
        for (var i = 0; i < events; i++)
        {
            users.Add(i % OneKnownOf == 0 && i / OneKnownOf < known ? 1 + (int)((long)(i / OneKnownOf) * stored / known) : New + stored + i);
        }

        return users;
    }
}
