using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.Auth;

/// <summary>Authentication between the gateway and the services behind it.</summary>
public static class AuthExtensions
{
    /// <summary>For a service behind the gateway: callers are who the gateway's ticket says.</summary>
    public static IHostApplicationBuilder AddCallerTickets(this IHostApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(CallerTicketHandler.Scheme)
            .AddScheme<AuthenticationSchemeOptions, CallerTicketHandler>(CallerTicketHandler.Scheme, null);
        return builder;
    }

    internal static void AddPolicies(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CallerTicket>();
        builder.Services.AddAuthorization(Policies.AddTo);
    }
}
