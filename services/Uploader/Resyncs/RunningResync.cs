using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Resyncs;

/// <summary>The resync that a linked audience has running, if any, as the merge of events needs it.</summary>
/// <param name="Number">The resync's number; 0 when none runs.</param>
/// <param name="MappingVersion">Identifiers of an older mapping confirm nobody.</param>
internal sealed record RunningResync(int Number, long MappingVersion)
{
    /// <summary>Notes that an answer is coming in. It is the last write of its transaction: others of the audience wait for it.</summary>
    public Task NoteConfirmationAsync(
        StoreTransaction transaction, IReadOnlyDictionary<string, object?> parameters, DateTimeOffset now, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            "update resyncs set last_confirmed_at = @now where workspace = @workspace and audience_id = @audience_id and number = @number",
            new Dictionary<string, object?>(parameters) { ["now"] = transaction.Instant(now), ["number"] = Number },
            cancellationToken);
}
