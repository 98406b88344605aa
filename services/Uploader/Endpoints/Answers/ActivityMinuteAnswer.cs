namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>What ended within one minute.</summary>
/// <param name="At">The minute's start, in UTC.</param>
/// <param name="Cycles">Cycles that ended.</param>
/// <param name="Failed">Of them, those that failed.</param>
/// <param name="Added">Members that they added.</param>
/// <param name="Removed">Members that they removed.</param>
/// <param name="WaitSeconds">The longest that one of them had waited for an uploader, in seconds.</param>
public sealed record ActivityMinuteAnswer(DateTimeOffset At, int Cycles, int Failed, long Added, long Removed, double WaitSeconds);
