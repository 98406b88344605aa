using Audiences.Uploader.Cycles;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Reconciliation;

/// <summary>
/// Replaces everybody in an audience by its members, in one session of Meta's replace endpoint. All members are in
/// doubt first (<see cref="RepairMarks.DoubtAllAsync"/>), and a batch that Meta took settles its own: wherever this
/// breaks off, who is missing is due to be added, and who left meanwhile is due to be removed.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#replace-api
/// </summary>
internal sealed class Replacement(
    DuePages pages, DueCounts counts, AudienceUpload upload, SentMarks sent, RepairMarks marks, RepairNotes notes, CycleHistory history, UploaderTelemetry telemetry, DeliveryTelemetry deliveries, TimeProvider time)
{
    /// <summary>Meta takes batches for 90 minutes; what is left after this is added the ordinary way, as Meta advises.</summary>
    public static readonly TimeSpan LongestSession = TimeSpan.FromMinutes(60);

    /// <summary>A new session. False: Meta does not replace this audience so, and nothing has changed there.</summary>
    /// <exception cref="MetaRefusedException">Meta refused for now; the next cycle goes on.</exception>
    public async Task<bool> RunAsync(CycleWork work, Repair repair, CancellationToken cancellationToken)
    {
        await marks.SendPartlyRefusedAgainAsync(work.Lease, cancellationToken);
        await marks.DoubtAllAsync(work.Lease, cancellationToken);
        var due = await counts.DueAsync(work.Lease, work.Scope, removing: false, cancellationToken);
        if (due == 0)
        {
            return false;
        }

        var session = new UploadSession(due) { Edge = UploadSession.ReplaceEdge };
        await notes.OpenSessionAsync(work.Lease, repair, session, cancellationToken);
        repair.SessionStartedAt = time.GetUtcNow();
        try
        {
            await SendAllAsync(work, repair, session, inDoubt: false, cancellationToken);
        }
        catch (MetaRefusedException refused) when (session.NextBatch == 1 && refused.Verdict.Reaction is (MetaReaction.SplitBatch or MetaReaction.DropRows))
        {
            return false;
        }
        catch (MetaRefusedException refused) when (session.NextBatch > 1 && IsFinal(refused.Verdict))
        {
            // A row among the others, or the session itself: the ordinary adds find out which.
            await CloseAsync(work, session, cancellationToken);
            await notes.EndSessionAsync(work.Lease, repair, refused.Message, cancellationToken);
        }

        return true;
    }

    /// <summary>
    /// Goes on with the session that an interrupted cycle left open. Its next batch may have been sent: it is sent again
    /// under the same number and settles nobody, so its members are added once more afterwards.
    /// </summary>
    public async Task ContinueAsync(CycleWork work, Repair repair, CancellationToken cancellationToken)
    {
        var session = UploadSession.Resume(repair.SessionId!.Value, repair.Members, repair.NextBatch);
        try
        {
            await SendAllAsync(work, repair, session, inDoubt: true, cancellationToken);
        }
        catch (MetaRefusedException refused) when (IsFinal(refused.Verdict))
        {
            await notes.LoseSessionAsync(work.Lease, repair, refused.Message, cancellationToken);
        }
    }

    private async Task SendAllAsync(CycleWork work, Repair repair, UploadSession session, bool inDoubt, CancellationToken cancellationToken)
    {
        // One page is held back: whether it is the session's last shows with the next.
        IReadOnlyList<DueMember> held = [];
        var (after, last, goesOn) = ("", false, repair.Status == RepairStatuses.Running);
        while (!last)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await pages.TakeAddsAsync(work.Lease, work.Scope, after, cancellationToken);
            (after, last) = (page.Cursor, page.IsLast);
            if (page.Members.Count == 0)
            {
                continue;
            }

            if (held.Count > 0)
            {
                goesOn &= await SendAsync(work, repair, session, held, isLast: false, inDoubt, cancellationToken);
                inDoubt = false;
            }

            held = page.Members;
            last |= !goesOn || time.GetUtcNow() - repair.SessionStartedAt > LongestSession;
        }

        if (held.Count > 0)
        {
            await SendAsync(work, repair, session, held, isLast: true, inDoubt, cancellationToken);
        }
        else
        {
            await CloseAsync(work, session, cancellationToken);
        }

        await notes.EndSessionAsync(work.Lease, repair, null, cancellationToken);
    }

    private async Task<bool> SendAsync(
        CycleWork work, Repair repair, UploadSession session, IReadOnlyList<DueMember> members, bool isLast, bool inDoubt, CancellationToken cancellationToken)
    {
        var rows = members.SelectMany(member => member.Rows).ToList();
        using var span = telemetry.StartUpload(UploadPurpose.Of(work.Lease, work.Progress, "replace"), members.Count, rows.Count, members.Select(member => member.TraceParent));
        var answer = await upload.SendAsync(work.Target, HttpMethod.Post, session, rows, isLast, cancellationToken);
        work.Progress.Requests++;
        telemetry.Sent("replace", members.Count, answer.Invalid);
        deliveries.Made(UploadPurpose.Of(work.Lease, work.Progress, "replace"), work.Progress.Freshness, members, span);
        if (!inDoubt)
        {
            var invalid = InvalidRows.Find(answer.Samples, rows);
            await sent.AddedAsync(work.Lease, members, invalid, cancellationToken);
            work.Progress.Rejected += answer.Invalid;
            work.Progress.Sample(answer.Samples);
            work.Progress.Added += members.Count(member => !member.Rows.All(row => invalid.Contains(row.Id)));
        }

        var goesOn = await notes.NoteBatchAsync(work.Lease, repair, session.NextBatch, inDoubt ? 0 : members.Count, cancellationToken);
        await history.NoteAsync(work.Lease, work.Progress, cancellationToken);
        return goesOn;
    }

    /// <summary>
    /// Ends a session that has no batch left, with somebody who is in anyway. When Meta does not take it, the session has
    /// ended already, or does so by itself 90 minutes after its start.
    /// </summary>
    private async Task CloseAsync(CycleWork work, UploadSession session, CancellationToken cancellationToken)
    {
        var rows = await marks.StayingRowsAsync(work.Lease, work.Scope, cancellationToken);
        if (rows.Count == 0)
        {
            return;
        }

        try
        {
            await upload.SendAsync(work.Target, HttpMethod.Post, session, rows, last: true, cancellationToken);
        }
        catch (MetaRefusedException refused) when (IsFinal(refused.Verdict))
        {
            // Said above.
        }
    }

    /// <summary>Sending the same again will not help.</summary>
    private static bool IsFinal(MetaVerdict verdict) => verdict.Reaction is MetaReaction.SplitBatch or MetaReaction.DropRows or MetaReaction.GiveUpWithFinding;
}
