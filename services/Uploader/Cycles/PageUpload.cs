using Audiences.Uploader.Meta;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Cycles;

/// <summary>Sends one page; where Meta refuses it because of a row, halves of it, down to the member that is the reason.</summary>
internal sealed class PageUpload(AudienceUpload upload, SentMarks marks, MetaCalls calls, UploaderTelemetry telemetry)
{
    public async Task SendAsync(PageJob job, IReadOnlyList<DueMember> members, bool last, CancellationToken cancellationToken)
    {
        var rows = members.SelectMany(member => member.Rows).ToList();
        if (rows.Count == 0)
        {
            await AcceptedAsync(job, members, [], cancellationToken);
            return;
        }

        UploadAnswer answer;
        using (var span = telemetry.StartUpload(job.Direction, members.Count, rows.Count, members.Select(member => member.TraceParent)))
        {
            try
            {
                answer = await upload.SendAsync(job.Target, job.Method, job.Session, rows, last, cancellationToken);
            }
            catch (MetaRefusedException refused)
            {
                span?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, refused.Verdict.Advice);
                telemetry.Requested(job.Direction, "refused");
                if (refused.Verdict.Reaction != MetaReaction.SplitBatch)
                {
                    throw;
                }

                answer = null!;
            }
        }

        if (answer is null)
        {
            await SplitAsync(job, members, last, cancellationToken);
            return;
        }

        job.Progress.Requests++;
        job.Progress.Rejected += answer.Invalid;
        job.Progress.Sample(answer.Samples);
        telemetry.Sent(job.Direction, members.Count, answer.Invalid);
        await AcceptedAsync(job, members, InvalidRows.Find(answer.Samples, rows), cancellationToken);
        await calls.RespectAsync(answer.Usage, cancellationToken);
    }

    private async Task AcceptedAsync(PageJob job, IReadOnlyList<DueMember> members, HashSet<string> invalid, CancellationToken cancellationToken)
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

    private async Task SplitAsync(PageJob job, IReadOnlyList<DueMember> members, bool last, CancellationToken cancellationToken)
    {
        if (members.Count > 1)
        {
            var half = members.Count / 2;
            await SendAsync(job, [.. members.Take(half)], false, cancellationToken);
            await SendAsync(job, [.. members.Skip(half)], last, cancellationToken);
            return;
        }

        job.Progress.Rejected += members[0].Rows.Count;
        if (job.Removing)
        {
            // What Meta refuses as such cannot be in the audience.
            await marks.RemovedAsync(job.Lease, job.Scope, members, cancellationToken);
        }
        else
        {
            await marks.RefusedAsync(job.Lease, members[0], cancellationToken);
        }
    }
}
