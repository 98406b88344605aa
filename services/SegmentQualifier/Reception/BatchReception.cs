using System.Runtime.InteropServices;
using System.Text.Json;
using Audiences.Contracts;
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
        if (Check(batch, ref workspace, out var all) is not { } rejection)
        {
            var policy = WorkspacePolicy.Fallback(workspace);
            await events.ReceiveAsync(all.EnumerateArray().Select(json => new ReceivedJson(json, policy, traceParent)), cancellationToken);
            return null;
        }

        var content = UnreadableBody.TryRead(batch, out _, out var body) ? body : JsonMarshal.GetRawUtf8Value(batch).ToArray();
        await events.RejectAsync([new RejectedContent(workspace, DeadLetterSources.MembershipBatch, rejection, content)], cancellationToken);
        return rejection;
    }

    private static EventRejection? Check(JsonElement batch, ref string workspace, out JsonElement all)
    {
        all = default;
        if (UnreadableBody.TryRead(batch, out var error, out _))
        {
            return new EventRejection("body", error);
        }

        if (batch.ValueKind != JsonValueKind.Object || !batch.TryGetProperty("events", out all) || all.ValueKind != JsonValueKind.Array)
        {
            return new EventRejection("events", "is missing or not an array. Send {\"events\": […]}.");
        }

        if (batch.TryGetProperty("workspace", out var name) && name.ValueKind != JsonValueKind.Null && !WorkspaceName.TryRead(name, out workspace))
        {
            workspace = WorkspaceNames.Default;
            return new EventRejection("workspace", "is not the name of a workspace. Send 1 to 64 characters, or leave it out.");
        }

        return all.GetArrayLength() > IntakeLimits.MaxBatchEvents
            ? new EventRejection("events", "holds more than 1,000 events. Send at most 1,000 in one message.")
            : null;
    }
}
