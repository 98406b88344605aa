namespace Audiences.MetaSandbox;

/// <summary>
/// The batches of one session. A batch may come twice, as a client that lost the answer sends it again; earlier ones and
/// any after the last may not.
/// </summary>
internal sealed class UploadSession(long id, UploadMethod method, DateTimeOffset startedAt, IEqualityComparer<byte[]> comparer)
{
    /// <summary>A session that nobody ends is ended by Meta.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(90);

    public long Id { get; } = id;

    public DateTimeOffset StartedAt { get; } = startedAt;

    public DateTimeOffset? EndedAt { get; private set; }

    public long LastSequence { get; private set; }

    public long Received { get; private set; }

    public long Invalid { get; private set; }

    /// <summary>What a replacement has gathered so far; null for adding and removing.</summary>
    public HashSet<byte[]>? Replacement { get; } = method == UploadMethod.Replace ? new(comparer) : null;

    /// <summary>Meta ended a replacement that nobody ended.</summary>
    public void TimeOut() => EndedAt ??= StartedAt + Longest;

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now - StartedAt < Longest;

    /// <exception cref="GraphFailure">The batch does not belong here now.</exception>
    public void Check(UploadBatch batch, UploadMethod batchMethod, DateTimeOffset now)
    {
        if (batchMethod != method)
        {
            throw GraphErrors.InvalidParameter("session", "belongs to uploads of another kind; take a new session_id.");
        }

        if (LastSequence == 0 && batch.Sequence != 1)
        {
            throw method == UploadMethod.Replace ? GraphErrors.ReplaceNotBegun() : GraphErrors.InvalidParameter("session", $"starts with batch_seq {batch.Sequence}; the first one must be 1.");
        }

        if (batch.Sequence == LastSequence && (EndedAt is null || batch.IsLast))
        {
            return;
        }

        if (!IsOpen(now))
        {
            throw method == UploadMethod.Replace ? GraphErrors.ReplaceTimedOut() : GraphErrors.InvalidParameter("session", "is closed: its last batch came, or it is older than 90 minutes.");
        }

        if (batch.Sequence < LastSequence)
        {
            throw GraphErrors.InvalidParameter("session", $"is at batch_seq {LastSequence}; {batch.Sequence} comes too late.");
        }
    }

    public void Count(UploadBatch batch, int received, int invalid, DateTimeOffset now)
    {
        if (batch.Sequence > LastSequence)
        {
            Received += received;
            Invalid += invalid;
            LastSequence = batch.Sequence;
        }

        if (batch.IsLast)
        {
            EndedAt ??= now;
        }
    }
}
