using System.Text.Encodings.Web;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Audiences.Gateway.Keys;

/// <summary>Authenticates <c>Authorization: Bearer &lt;key&gt;</c>.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    KeyLookup keys,
    IProblemDetailsService problems)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Key";
    private const string Bearer = "Bearer ";
    private const int MostCharacters = 512;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var text = header[Bearer.Length..].Trim();
        var holder = text.Length is 0 or > MostCharacters ? null : await keys.FindAsync(text, Context.RequestAborted);
        return holder is null
            ? AuthenticateResult.Fail("The key is not known, was revoked, or has expired.")
            : AuthenticateResult.Success(new AuthenticationTicket(Caller.Principal(Scheme, holder.Name, holder.Role, holder.Workspace), Scheme));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var refused = (await HandleAuthenticateOnceSafeAsync()).Failure is not null;
        await RefuseAsync(
            StatusCodes.Status401Unauthorized,
            refused ? "Bearer realm=\"audiences\", error=\"invalid_token\"" : "Bearer realm=\"audiences\"",
            refused
                ? "The key is not known, was revoked, or has expired. Ask an admin for a new one."
                : "Send a key: Authorization: Bearer <key>. An admin makes one with POST /v1/keys.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        RefuseAsync(
            StatusCodes.Status403Forbidden,
            "Bearer realm=\"audiences\", error=\"insufficient_scope\"",
            $"The key's role '{Context.User.FindFirst(System.Security.Claims.ClaimTypes.Role)?.Value}' does not allow this call. Use a key with a role that does.");

    private async Task RefuseAsync(int status, string challenge, string detail)
    {
        Response.StatusCode = status;
        Response.Headers[HeaderNames.WWWAuthenticate] = challenge;
        await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = Context,
            ProblemDetails = { Status = status, Detail = detail },
        });
    }
}
