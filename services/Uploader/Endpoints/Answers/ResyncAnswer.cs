using Audiences.Uploader.Resyncs;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A resync and how far it is.</summary>
/// <param name="ResyncId">The resync.</param>
/// <param name="AudienceId">The audience.</param>
/// <param name="Status">running, completed, superseded or cancelled.</param>
/// <param name="Reason">Why it was asked for.</param>
/// <param name="RequestedBy">Who asked.</param>
/// <param name="RequestedAt">When, in UTC.</param>
/// <param name="AnnouncedAt">When the request was handed to the bus, in UTC; absent until then.</param>
/// <param name="MembersAtStart">Members who were in at the start.</param>
/// <param name="Confirmed">Of them, those of whom an event came in again, and those who left.</param>
/// <param name="Remaining">Of them, those who are waited for, or were when it ended.</param>
/// <param name="LastConfirmedAt">When an event last came in for it, in UTC; absent before the first.</param>
/// <param name="Unconfirmed">keep or remove, once a person has ended it.</param>
/// <param name="Removed">Members whom its end removed.</param>
/// <param name="FinishedAt">When it ended, in UTC.</param>
public sealed record ResyncAnswer(
    Guid ResyncId,
    Guid AudienceId,
    string Status,
    string Reason,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    DateTimeOffset? AnnouncedAt,
    long MembersAtStart,
    long? Confirmed,
    long? Remaining,
    DateTimeOffset? LastConfirmedAt,
    string? Unconfirmed,
    long Removed,
    DateTimeOffset? FinishedAt)
{
    internal static ResyncAnswer Of(Resync resync, long? remaining) => new(
        resync.Id,
        resync.AudienceId,
        resync.Status,
        resync.Reason,
        resync.RequestedBy,
        resync.RequestedAt,
        resync.AnnouncedAt,
        resync.MembersAtStart,
        remaining is { } waitedFor ? Math.Max(0, resync.MembersAtStart - waitedFor - resync.Removed) : null,
        remaining,
        resync.LastConfirmedAt,
        resync.Unconfirmed,
        resync.Removed,
        resync.FinishedAt);
}
