using System.Text.Json;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A refresh cycle as callers see it.</summary>
/// <param name="Id">The cycle.</param>
/// <param name="AudienceId">The audience.</param>
/// <param name="Trigger">schedule or demand.</param>
/// <param name="Status">queued, running, completed or failed.</param>
/// <param name="Added">Members added.</param>
/// <param name="Removed">Members removed.</param>
/// <param name="Rejected">Rows that Meta called invalid.</param>
/// <param name="Requests">Requests that Meta accepted.</param>
/// <param name="InvalidEntrySamples">Some of the rows that Meta called invalid, as Meta gave them (hashes).</param>
/// <param name="Error">Why it failed.</param>
/// <param name="RequestedAt">When it was asked for or became due, in UTC.</param>
/// <param name="StartedAt">When it began, in UTC.</param>
/// <param name="FinishedAt">When it ended, in UTC.</param>
/// <param name="TraceId">The trace of the cycle.</param>
public sealed record CycleAnswer(
    Guid Id,
    Guid AudienceId,
    string Trigger,
    string Status,
    long Added,
    long Removed,
    long Rejected,
    int Requests,
    IReadOnlyList<string> InvalidEntrySamples,
    CycleErrorAnswer? Error,
    DateTimeOffset RequestedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? TraceId)
{
    internal static CycleAnswer Of(RefreshCycleRecord cycle) => new(
        cycle.Id,
        cycle.AudienceId,
        cycle.Trigger,
        cycle.Status,
        cycle.Added,
        cycle.Removed,
        cycle.Rejected,
        cycle.Requests,
        JsonSerializer.Deserialize<List<string>>(cycle.InvalidEntrySamples) ?? [],
        cycle.ErrorReason is null ? null : new CycleErrorAnswer(cycle.ErrorReason, cycle.ErrorCode, cycle.ErrorSubcode, cycle.RetryAt),
        cycle.RequestedAt,
        cycle.StartedAt,
        cycle.FinishedAt,
        cycle.TraceId);
}
