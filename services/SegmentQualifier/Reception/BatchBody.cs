using System.Text.Json;
using Audiences.Contracts;
using Audiences.Intake;

namespace Audiences.SegmentQualifier.Reception;

/// <summary>The body of a message that holds many records: <c>{"events": […]}</c>, <c>{"links": […]}</c>.</summary>
internal static class BatchBody
{
    /// <summary>Checks all but the records.</summary>
    /// <param name="batch">Any JSON.</param>
    /// <param name="records">The member that holds the records.</param>
    /// <param name="workspace">The workspace of a batch that names none; becomes the named one.</param>
    /// <param name="all">The records.</param>
    /// <returns>Why the batch as a whole is refused; null when its records can be judged one by one.</returns>
    public static EventRejection? Check(JsonElement batch, string records, ref string workspace, out JsonElement all)
    {
        all = default;
        if (UnreadableBody.TryRead(batch, out var error, out _))
        {
            return new EventRejection("body", error);
        }

        if (batch.ValueKind != JsonValueKind.Object || !batch.TryGetProperty(records, out all) || all.ValueKind != JsonValueKind.Array)
        {
            return new EventRejection(records, $"is missing or not an array. Send {{\"{records}\": […]}}.");
        }

        if (batch.TryGetProperty("workspace", out var name) && name.ValueKind != JsonValueKind.Null && !WorkspaceName.TryRead(name, out workspace))
        {
            workspace = WorkspaceNames.Default;
            return new EventRejection("workspace", "is not the name of a workspace. Send 1 to 64 characters, or leave it out.");
        }

        return all.GetArrayLength() > IntakeLimits.MaxBatchEvents
            ? new EventRejection(records, $"holds more than 1,000 {records}. Send at most 1,000 in one message.")
            : null;
    }
}
