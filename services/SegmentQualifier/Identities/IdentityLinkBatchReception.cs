using System.Text.Json;
using Audiences.Intake;
using Audiences.SegmentQualifier.DeadLetters;
using Audiences.SegmentQualifier.Reception;

namespace Audiences.SegmentQualifier.Identities;

/// <summary>Takes <c>{"links": […]}</c> apart.</summary>
public sealed class IdentityLinkBatchReception(IdentityLinkReception links)
{
    /// <summary>Takes a batch in, each link by itself.</summary>
    /// <param name="batch">Any JSON.</param>
    /// <param name="fallback">The workspace of a batch that names none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Why the batch as a whole was refused; null when its links were judged one by one.</returns>
    public async Task<EventRejection?> ReceiveAsync(JsonElement batch, string fallback, CancellationToken cancellationToken)
    {
        var workspace = fallback;
        if (BatchBody.Check(batch, "links", ref workspace, out var all) is not { } rejection)
        {
            await links.ReceiveAsync([.. all.EnumerateArray()], WorkspacePolicy.Fallback(workspace), cancellationToken);
            return null;
        }

        await links.RejectAsync([new RejectedContent(workspace, DeadLetterSources.IdentityLinkBatch, rejection, UnreadableBody.ContentOf(batch))], cancellationToken);
        return rejection;
    }
}
