using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A refresh cycle among those of all audiences.</summary>
/// <param name="Id">The cycle.</param>
/// <param name="AudienceId">The audience.</param>
/// <param name="AudienceName">The audience's name.</param>
/// <param name="Uploader">Which uploader works on it; absent: none now.</param>
/// <param name="Trigger">schedule or demand.</param>
/// <param name="Status">queued, running, completed or failed.</param>
/// <param name="Added">Members added.</param>
/// <param name="Removed">Members removed.</param>
/// <param name="Rejected">Rows that Meta called invalid.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="RequestedAt">When it was asked for or became due, in UTC.</param>
/// <param name="StartedAt">When it began, in UTC.</param>
/// <param name="FinishedAt">When it ended, in UTC.</param>
/// <param name="TraceId">The trace of the cycle.</param>
public sealed record WorkspaceCycleAnswer(
    Guid Id,
    Guid AudienceId,
    string AudienceName,
    string? Uploader,
    string Trigger,
    string Status,
    long Added,
    long Removed,
    long Rejected,
    CycleErrorAnswer? Error,
    DateTimeOffset RequestedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? TraceId)
{
    internal static WorkspaceCycleAnswer Of(RefreshCycleRecord cycle, string audience, string? uploader)
    {
        var answer = CycleAnswer.Of(cycle);
        return new WorkspaceCycleAnswer(
            answer.Id, answer.AudienceId, audience, uploader, answer.Trigger, answer.Status, answer.Added, answer.Removed, answer.Rejected, answer.Error,
            answer.RequestedAt, answer.StartedAt, answer.FinishedAt, answer.TraceId);
    }
}
