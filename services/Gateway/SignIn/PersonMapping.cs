using System.Security.Claims;
using Audiences.Gateway.Endpoints;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Gateway.SignIn;

/// <summary>Makes a person's role and workspace of what the identity provider says; anew at each sign-in.</summary>
internal sealed class PersonMapping(SignInOptions options)
{
    private const int LongestName = 128;

    // Of several roles the one that may most.
    private static readonly string[] Strongest = [Roles.Admin, Roles.Operator, Roles.Viewer, Roles.Publisher];

    /// <summary>The person, or why there is no place for it here.</summary>
    public (Person? Person, string? Refusal) Map(ClaimsPrincipal claims)
    {
        var subject = claims.FindFirstValue("sub") ?? "";
        var name = Name(claims) ?? subject;
        var values = claims.FindAll(options.RoleClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        var role = Strongest.FirstOrDefault(role => options.Roles.TryGetValue(role, out var giving) && giving.Any(values.Contains));
        var workspace = options.WorkspaceClaim is null ? options.Workspace : claims.FindFirstValue(options.WorkspaceClaim);
        if (!KeyRequestRules.IsWorkspace(workspace))
        {
            return (new Person(subject, name, role, null), $"You are signed in at the identity provider, but it names no workspace for you here. Ask its administrator to set the claim '{options.WorkspaceClaim}' to a workspace's name.");
        }

        return role is null
            ? (new Person(subject, name, null, workspace), $"You are signed in at the identity provider, but have no role here. Ask its administrator for one of the groups that give one: the claim '{options.RoleClaim}' must hold a value that the setting SignIn__Roles names.")
            : (new Person(subject, name, role, workspace), null);
    }

    private static string? Name(ClaimsPrincipal claims)
    {
        var name = claims.FindFirstValue("name") ?? claims.FindFirstValue("preferred_username") ?? claims.FindFirstValue("email");
        var clean = new string([.. (name ?? "").Where(character => !char.IsControl(character)).Take(LongestName)]).Trim();
        return clean.Length > 0 ? clean : null;
    }
}
