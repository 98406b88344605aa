using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Gateway.Sessions;

/// <summary>What a caller's principal says at the gateway beside name, role and workspace.</summary>
internal static class SessionClaims
{
    private const string SessionId = "session";
    private const string Subject = "subject";
    private const string KeyHash = "key-hash";
    private const string Method = "method";

    /// <summary>The principal of a person who signed in at the identity provider.</summary>
    public static ClaimsPrincipal Person(Session session, string name, string role, string subject) =>
        Principal(session.Id, name, role, session.Workspace, subject, SignInMethods.OpenIdConnect);

    /// <summary>The principal of the person who started the server and opened the link that it printed.</summary>
    public static ClaimsPrincipal Link(Session session, string name, string role) =>
        Principal(session.Id, name, role, session.Workspace, null, SignInMethods.Link);

    /// <summary>The principal of a browser that brought a key.</summary>
    public static ClaimsPrincipal Key(Session session, Keys.KeyHolder holder, byte[] hash)
    {
        var principal = Principal(session.Id, holder.Name, holder.Role, session.Workspace, holder.Id?.ToString(), SignInMethods.KeySession);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(KeyHash, Convert.ToHexString(hash)));
        return principal;
    }

    /// <summary>Adds who the key is to the principal of a call that carries it.</summary>
    public static ClaimsPrincipal WithKey(this ClaimsPrincipal principal, Keys.KeyHolder holder)
    {
        Add(principal, holder.Id?.ToString(), SignInMethods.Key);
        return principal;
    }

    public static Guid? Session(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SessionId), out var id) ? id : null;

    /// <summary>The id of the key, or the identity provider's name for the person.</summary>
    public static string? SubjectId(this ClaimsPrincipal user) => user.FindFirstValue(Subject);

    /// <summary>The hash of the key that the session stands on; null for a person's.</summary>
    public static byte[]? KeyHashOfSession(this ClaimsPrincipal user) =>
        user.FindFirstValue(KeyHash) is { } text ? Convert.FromHexString(text) : null;

    /// <summary>One of <see cref="SignInMethods"/>.</summary>
    public static string SignInMethod(this ClaimsPrincipal user) => user.FindFirstValue(Method) ?? SignInMethods.Key;

    private static ClaimsPrincipal Principal(Guid session, string name, string role, string workspace, string? subject, string method)
    {
        var principal = Caller.Principal(SessionModule.Scheme, name, role, workspace);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(SessionId, session.ToString()));
        Add(principal, subject, method);
        return principal;
    }

    private static void Add(ClaimsPrincipal principal, string? subject, string method)
    {
        var identity = (ClaimsIdentity)principal.Identity!;
        identity.AddClaim(new Claim(Method, method));
        if (subject is not null)
        {
            identity.AddClaim(new Claim(Subject, subject));
        }
    }
}
