namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>What the uploaders do for a workspace, in numbers.</summary>
/// <param name="Audiences">Audiences that are not unlinked.</param>
/// <param name="Overdue">Audiences whose next cycle is due and has not begun.</param>
/// <param name="LagSeconds">For how long the longest overdue one has waited, in seconds; 0: none.</param>
/// <param name="Running">Cycles that run.</param>
/// <param name="Queued">Cycles that somebody asked for and that wait.</param>
/// <param name="CyclesLastHour">Cycles that ended within the last hour.</param>
/// <param name="FailedLastHour">Of them, those that failed.</param>
/// <param name="AddedLastHour">Members that they added.</param>
/// <param name="RemovedLastHour">Members that they removed.</param>
public sealed record ActivityAnswer(
    int Audiences, int Overdue, double LagSeconds, int Running, int Queued, int CyclesLastHour, int FailedLastHour, long AddedLastHour, long RemovedLastHour);
