using System.Text.Json;
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
}
