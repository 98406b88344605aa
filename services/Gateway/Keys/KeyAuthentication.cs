using System.Text.Encodings.Web;
using Audiences.Gateway.Limits;
using Audiences.Gateway.Refusals;
using Audiences.Gateway.Sessions;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Audiences.Gateway.Keys;

/// <summary>Authenticates <c>Authorization: Bearer &lt;key&gt;</c>.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    KeyLookup keys,
    FailedKeys failed,
    AccessRefusal refusal)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Key";
    private const string Bearer = "Bearer ";
    public const int MostCharacters = 512;
    private const string Refused = "The key is not known, was revoked, or has expired.";
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private bool _tooMany;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var text = header[Bearer.Length..].Trim();
        if (text.Length is 0 or > MostCharacters)
        {
            return AuthenticateResult.Fail(Refused);
        }

        if (failed.IsOver(Context) && !keys.WasGood(text))
        {
            _tooMany = true;
            return AuthenticateResult.Fail("Too many wrong keys came from this address.");
        }

        var holder = await keys.FindAsync(text, Context.RequestAborted);
        if (holder is null)
        {
            failed.Count(Context);
            if (keys.LastKnown(text) is { } known)
            {
                Context.Features.Set(new RefusedKey(known));
            }

            return AuthenticateResult.Fail(Refused);
        }

        return AuthenticateResult.Success(new AuthenticationTicket(Caller.Principal(Scheme, holder.Name, holder.Role, holder.Workspace).WithKey(holder), Scheme));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var refused = (await HandleAuthenticateOnceSafeAsync()).Failure is not null;
        if (_tooMany)
        {
            await TooMany.AnswerAsync(Context, Pause, "Too many wrong keys came from this address. Correct the key, and try again after the time in Retry-After.");
            return;
        }

        await refusal.UnauthorizedAsync(
            Context,
            refused
                ? "The key is not known, was revoked, or has expired. Ask an admin for a new one."
                : "Send a key: Authorization: Bearer <key>. An admin makes one with POST /v1/keys.",
            refused);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => refusal.ForbiddenAsync(Context);
}
