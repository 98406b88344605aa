using Audiences.Uploader.Reconciliation;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A repair and how far it is.</summary>
/// <param name="RepairId">The repair.</param>
/// <param name="AudienceId">The audience.</param>
/// <param name="Mode">replace or refill.</param>
/// <param name="Status">running, stopped or completed.</param>
/// <param name="Stage">waiting, replacing, emptying or adding.</param>
/// <param name="Members">Members to go through in the stage replacing or emptying.</param>
/// <param name="Done">Of them, those that Meta has taken.</param>
/// <param name="ToAdd">Members who are due to be added at this moment.</param>
/// <param name="Problem">What last stood in the way.</param>
/// <param name="RequestedBy">Who asked.</param>
/// <param name="RequestedAt">When, in UTC.</param>
/// <param name="FinishedAt">When it ended, in UTC.</param>
public sealed record RepairAnswer(
    Guid RepairId,
    Guid AudienceId,
    string Mode,
    string Status,
    string Stage,
    long Members,
    long Done,
    long ToAdd,
    string? Problem,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    DateTimeOffset? FinishedAt)
{
    internal static RepairAnswer Of(Repair repair, long toAdd) => new(
        repair.Id, repair.AudienceId, repair.Mode, repair.Status, repair.Stage, repair.Members, repair.Done, toAdd, repair.Problem, repair.RequestedBy, repair.RequestedAt, repair.FinishedAt);
}
