using Audiences.Uploader.Meta;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Sends one page; where Meta refuses it because of a row, halves of it, down to the member that is the reason: one in
/// ten thousand costs two requests for each halving, fourteen of them refused.
/// </summary>
internal sealed class PageUpload(AudienceUpload upload, SentMarks marks, UploaderTelemetry telemetry, DeliveryTelemetry deliveries)
{
    public async Task SendAsync(PageJob job, IReadOnlyList<DueMember> members, bool last, CancellationToken cancellationToken)
    {
        var hunt = new RowHunt(job.Progress, innocent: job.Session.NextBatch > 1 && members.Count <= RowHunt.Alike);
        await SendAsync(job, hunt, members, last, cancellationToken);
        hunt.End();
    }

    private async Task SendAsync(PageJob job, RowHunt hunt, IReadOnlyList<DueMember> members, bool last, CancellationToken cancellationToken)
    {
        var rows = members.SelectMany(member => member.Rows).ToList();
        if (rows.Count == 0)
        {
            await AcceptedAsync(job, members, [], cancellationToken);
            return;
        }

        try
        {
            await RequestAsync(job, hunt, members, rows, last, cancellationToken);
        }
        catch (MetaRefusedException refused) when (refused.Verdict.Reaction is MetaReaction.SplitBatch or MetaReaction.DropRows)
        {
            hunt.Refused(refused.Verdict);
            await SplitAsync(job, hunt, members, refused.Verdict, last, cancellationToken);
        }

        foreach (var (member, verdict) in hunt.Guilty())
        {
            await SetAsideAsync(job, member, verdict, cancellationToken);
        }
    }

    private async Task RequestAsync(
        PageJob job, RowHunt hunt, IReadOnlyList<DueMember> members, List<UploadRow> rows, bool last, CancellationToken cancellationToken)
    {
        UploadAnswer answer;
        var purpose = UploadPurpose.Of(job.Lease, job.Progress, job.Direction);
        using var span = telemetry.StartUpload(purpose, members.Count, rows.Count, members.Select(member => member.TraceParent));
        try
        {
            answer = await upload.SendAsync(job.Target, job.Method, job.Session, rows, last, cancellationToken);
            span?.SetTag("audiences.outcome", "accepted");
        }
        catch (MetaRefusedException refused)
        {
            span.Refused(refused.Verdict);
            telemetry.Requested(job.Direction, RequestOutcomes.Of(refused.Verdict));
            throw;
        }
        finally
        {
            span?.Stop();
        }

        hunt.Taken();
        job.Progress.Requests++;
        job.Progress.Rejected += answer.Invalid;
        job.Progress.Sample(answer.Samples);
        telemetry.Sent(job.Direction, members.Count, answer.Invalid);
        var invalid = InvalidRows.Find(answer.Samples, rows);
        await AcceptedAsync(job, members, invalid, cancellationToken);
        deliveries.Made(purpose, job.Progress.Freshness, invalid.Count == 0 ? members : [.. members.Where(member => member.Rows.Any(row => !invalid.Contains(row.Id)))], span);
    }

    private async Task AcceptedAsync(PageJob job, IReadOnlyList<DueMember> members, HashSet<RowId> invalid, CancellationToken cancellationToken)
    {
        if (job.Removing)
        {
            await marks.RemovedAsync(job.Lease, job.Scope, members, cancellationToken);
            job.Progress.Removed += members.Count(member => !member.Desired || member.Rows.Count > 0);
        }
        else
        {
            await marks.AddedAsync(job.Lease, members, invalid, cancellationToken);
            job.Progress.Added += members.Count(member => !member.Rows.All(row => invalid.Contains(row.Id)));
        }
    }

    private async Task SplitAsync(
        PageJob job, RowHunt hunt, IReadOnlyList<DueMember> members, MetaVerdict verdict, bool last, CancellationToken cancellationToken)
    {
        if (members.Count == 1)
        {
            hunt.Suspect(members[0], verdict);
            return;
        }

        var half = members.Count / 2;
        await SendAsync(job, hunt, [.. members.Take(half)], false, cancellationToken);
        await SendAsync(job, hunt, [.. members.Skip(half)], last, cancellationToken);
    }

    private async Task SetAsideAsync(PageJob job, DueMember member, MetaVerdict verdict, CancellationToken cancellationToken)
    {
        job.Progress.Rejected += member.Rows.Count;
        if (job.Removing)
        {
            // Meta took the others: what it refuses as such cannot have come into the audience.
            await marks.RemovedAsync(job.Lease, job.Scope, [member], cancellationToken);
        }
        else
        {
            await marks.RefusedAsync(job.Lease, member, Refusal.Of(member, verdict), cancellationToken);
        }
    }
}
