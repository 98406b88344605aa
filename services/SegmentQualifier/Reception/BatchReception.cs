using System.Text.Json;
using Audiences.Intake;
using Audiences.SegmentQualifier.DeadLetters;

namespace Audiences.SegmentQualifier.Reception;

/// <summary>Takes <c>{"events": […]}</c> apart.</summary>
public sealed class BatchReception(MembershipReception events)
{
    /// <summary>Takes a batch in, each event by itself.</summary>
    /// <param name="batch">Any JSON.</param>
    /// <param name="fallback">The workspace of a batch that names none.</param>
    /// <param name="traceParent">The W3C trace context that it came with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Why the batch as a whole was refused; null when its events were judged one by one.</returns>
    public async Task<EventRejection?> ReceiveAsync(JsonElement batch, string fallback, string? traceParent, CancellationToken cancellationToken)
    {
        var workspace = fallback;
        if (BatchBody.Check(batch, "events", ref workspace, out var all) is not { } rejection)
        {
            var policy = WorkspacePolicy.Fallback(workspace);
            await events.ReceiveAsync(all.EnumerateArray().Select(json => new ReceivedJson(json, policy, traceParent)), cancellationToken);
            return null;
        }

        await events.RejectAsync([new RejectedContent(workspace, DeadLetterSources.MembershipBatch, rejection, UnreadableBody.ContentOf(batch))], cancellationToken);
        return rejection;
    }
}
