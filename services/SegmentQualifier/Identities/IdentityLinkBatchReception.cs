using System.Text.Json;
using Audiences.Contracts;
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
        if (Check(batch, ref workspace, out var all) is not { } rejection)
        {
            await links.ReceiveAsync([.. all.EnumerateArray()], WorkspacePolicy.Fallback(workspace), cancellationToken);
            return null;
        }

        await links.RejectAsync([new RejectedContent(workspace, DeadLetterSources.IdentityLinkBatch, rejection, IdentityLinkReception.ContentOf(batch))], cancellationToken);
        return rejection;
    }

    private static EventRejection? Check(JsonElement batch, ref string workspace, out JsonElement all)
    {
        all = default;
        if (UnreadableBody.TryRead(batch, out var error, out _))
        {
            return new EventRejection("body", error);
        }

        if (batch.ValueKind != JsonValueKind.Object || !batch.TryGetProperty("links", out all) || all.ValueKind != JsonValueKind.Array)
        {
            return new EventRejection("links", "is missing or not an array. Send {\"links\": […]}.");
        }

        if (batch.TryGetProperty("workspace", out var name) && name.ValueKind != JsonValueKind.Null && !WorkspaceName.TryRead(name, out workspace))
        {
            workspace = WorkspaceNames.Default;
            return new EventRejection("workspace", "is not the name of a workspace. Send 1 to 64 characters, or leave it out.");
        }

        return all.GetArrayLength() > IntakeLimits.MaxBatchEvents
            ? new EventRejection("links", "holds more than 1,000 links. Send at most 1,000 in one message.")
            : null;
    }
}
