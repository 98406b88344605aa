namespace Audiences.Console.Api.Operations;

/// <summary>What ended within one minute.</summary>
/// <param name="At">The minute's start.</param>
/// <param name="Added">Members that cycles added.</param>
/// <param name="Removed">Members that they removed.</param>
/// <param name="WaitSeconds">The longest that one of them had waited for an uploader.</param>
public sealed record ActivityMinute(DateTimeOffset At, long Added, long Removed, double WaitSeconds);
