using Audiences.SegmentQualifier.Gathering;

namespace Audiences.SegmentQualifier.Properties;

/// <summary>When the names of properties are written.</summary>
internal sealed class PropertySchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<PropertySchedule> logger) : GatheringSchedule<PropertyWriter>(scopes, time)
{
    protected override void NotWritten(Exception exception) => Log.PropertiesNotWritten(logger, exception);
}
