using System.Text.Json;
using Audiences.Contracts;
using Audiences.Intake;

namespace Audiences.SegmentQualifier.Reception;

internal static class WorkspaceName
{
    public static bool TryRead(JsonElement value, out string workspace)
    {
        workspace = "";
        if (value.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            workspace = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return workspace.Length is > 0 and <= WorkspacePolicy.MaxLength && !workspace.Contains('\0', StringComparison.Ordinal);
    }

    /// <summary>A bad record still belongs to the workspace that it names, if that much of it is good.</summary>
    public static string OfRejected(JsonElement json, WorkspacePolicy policy) =>
        !policy.IsBound && json.ValueKind == JsonValueKind.Object && json.TryGetProperty("workspace", out var name) && TryRead(name, out var workspace)
            ? workspace
            : policy.Name ?? WorkspaceNames.Default;
}
