using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Audiences.ServiceDefaults.Auth;

/// <summary>Authenticates a call that the gateway passed on.</summary>
internal sealed class CallerTicketHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    CallerTicket tickets)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "CallerTicket";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(CallerTicket.Header, out var header))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var user = tickets.Read(header.ToString());
        return Task.FromResult(user is null
            ? AuthenticateResult.Fail("The caller's ticket is not valid.")
            : AuthenticateResult.Success(new AuthenticationTicket(user, Scheme)));
    }
}
