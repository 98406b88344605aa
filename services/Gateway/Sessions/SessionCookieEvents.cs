using Audiences.Gateway.Keys;
using Audiences.Gateway.Refusals;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Audiences.Gateway.Sessions;

/// <summary>Looks at each call whether its session still stands, and answers like the API instead of sending people about.</summary>
internal sealed class SessionCookieEvents(SessionRegistry sessions, KeyLookup keys, AccessRefusal refusal) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var stop = context.HttpContext.RequestAborted;
        var user = context.Principal!;
        var stands = user.Session() is { } id && await sessions.IsAliveAsync(id, stop);
        if (stands && user.KeyHashOfSession() is { } hash)
        {
            // The session dies with its key.
            stands = await keys.FindByHashAsync(hash, stop) is { } holder && user.IsInRole(holder.Role);
        }

        if (!stands)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SessionModule.Scheme);
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        refusal.UnauthorizedAsync(context.HttpContext, "The session is over. Sign in again: GET /signin, or POST /signin/key.");

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        refusal.ForbiddenAsync(context.HttpContext);
}
