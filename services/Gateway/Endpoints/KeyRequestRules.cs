using System.Text.RegularExpressions;
using Audiences.Contracts;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Gateway.Endpoints;

/// <summary>What a request for a key must hold to.</summary>
internal static partial class KeyRequestRules
{
    private const int LongestName = 128;

    /// <summary>The errors by field; empty when there are none.</summary>
    public static Dictionary<string, string[]> Errors(KeyRequest request, string callersWorkspace, DateTimeOffset now)
    {
        var errors = new Dictionary<string, string[]>();
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > LongestName || request.Name.Any(char.IsControl))
        {
            errors["name"] = [$"must be a text of 1 to {LongestName} characters without control characters."];
        }

        if (request.Role is null || !Roles.All.Contains(request.Role))
        {
            errors["role"] = [$"must be one of {string.Join(", ", Roles.All)}."];
        }

        if (WorkspaceError(request.Workspace, callersWorkspace) is { } workspaceError)
        {
            errors["workspace"] = [workspaceError];
        }

        if (request.ExpiresAt <= now)
        {
            errors["expiresAt"] = ["is in the past. Give a later instant, or leave it out."];
        }

        return errors;
    }

    /// <summary>What is wrong with naming this workspace, null when nothing is.</summary>
    public static string? WorkspaceError(string? workspace, string callersWorkspace) => workspace switch
    {
        null => null,
        _ when !WorkspaceName().IsMatch(workspace) => "must be 1 to 64 lower-case letters, digits, '-' or '_', beginning with a letter or digit.",
        _ when workspace != callersWorkspace && callersWorkspace != WorkspaceNames.Default => "is not the workspace of your key. Only an admin of the workspace default may name another.",
        _ => null,
    };

    /// <summary>Is this a name that a workspace may have?</summary>
    public static bool IsWorkspace(string? text) => text is not null && WorkspaceName().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_-]{0,63}\z")]
    private static partial Regex WorkspaceName();
}
