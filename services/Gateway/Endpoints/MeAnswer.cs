using System.Security.Claims;
using Audiences.Gateway.Sessions;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Gateway.Endpoints;

/// <summary>Who is calling.</summary>
/// <param name="Name">The key's name, or the person's.</param>
/// <param name="Role"><c>publisher</c>, <c>viewer</c>, <c>operator</c> or <c>admin</c>.</param>
/// <param name="Workspace">What the caller sees.</param>
/// <param name="SignedInWith"><c>key</c>, <c>keySession</c>, <c>openIdConnect</c>, or <c>link</c>: the one that Standalone prints.</param>
public sealed record MeAnswer(string Name, string Role, string Workspace, string SignedInWith)
{
    internal static MeAnswer Of(ClaimsPrincipal user) =>
        new(user.DisplayName(), user.FindFirstValue(ClaimTypes.Role) ?? "", user.Workspace(), user.SignInMethod());
}
