namespace Audiences.Console.Api.Operations;

/// <summary>The last hour, minute by minute.</summary>
/// <param name="Until">The start of the minute that runs: the last of the sixty.</param>
/// <param name="Minutes">Those in which something ended, oldest first.</param>
public sealed record ActivityHour(DateTimeOffset Until, IReadOnlyList<ActivityMinute> Minutes)
{
    /// <summary>A value of each of the sixty minutes, oldest first.</summary>
    public IReadOnlyList<double> Values(Func<ActivityMinute, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var byMinute = Minutes.ToDictionary(minute => minute.At, value);
        return [.. Enumerable.Range(-59, 60).Select(minute => byMinute.GetValueOrDefault(Until.AddMinutes(minute)))];
    }
}
