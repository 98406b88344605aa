using Audiences.SegmentQualifier.Gathering;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>When the counts of data quality are written.</summary>
internal sealed class QualitySchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<QualitySchedule> logger) : GatheringSchedule<QualityWriter>(scopes, time)
{
    protected override void NotWritten(Exception exception) => Log.QualityNotWritten(logger, exception);
}
