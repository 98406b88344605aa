using System.Security.Claims;
using Audiences.Contracts;

namespace Audiences.ServiceDefaults.Auth;

/// <summary>Who calls, as the endpoints need it.</summary>
public static class Caller
{
    internal const string WorkspaceClaim = "workspace";

    /// <summary>The workspace that the key belongs to: every query is bound to it.</summary>
    public static string Workspace(this ClaimsPrincipal user) =>
        user.FindFirstValue(WorkspaceClaim) ?? WorkspaceNames.Default;

    /// <summary>A name for "added by": the key's name, or the person's.</summary>
    public static string DisplayName(this ClaimsPrincipal user) => user.Identity?.Name ?? "unknown";

    /// <summary>Builds the principal of an authenticated caller.</summary>
    public static ClaimsPrincipal Principal(string scheme, string name, string role, string workspace) =>
        new(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, role), new Claim(WorkspaceClaim, workspace)],
            scheme));
}
