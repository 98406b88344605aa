using Audiences.Gateway.Adapters.Access;
using Audiences.Gateway.Keys;
using Audiences.ServiceDefaults;
using Microsoft.AspNetCore.Authentication;

namespace Audiences.Gateway.Sessions;

/// <summary>Callers: a key with each call, or the cookie of a session.</summary>
internal static class SessionModule
{
    public const string Scheme = "Session";
    public const string Cookie = "audiences-session";
    private const string Either = "Caller";

    /// <summary>Both ways; a call that carries a key is the key's, whatever cookies it has.</summary>
    public static AuthenticationBuilder AddCallers(this WebApplicationBuilder builder)
    {
        builder.AddKnownSettings([.. SessionOptions.Settings]);
        var options = SessionOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options).AddSingleton<SessionRegistry>().AddSingleton<SessionCookieEvents>();
        return builder.Services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, either => either.ForwardDefaultSelector = context =>
                IsSources(context) ? SourceAuthentication.Scheme
                : context.Request.Headers.Authorization.Count == 0 && context.Request.Cookies.ContainsKey(Cookie) ? Scheme : KeyAuthentication.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SourceAuthentication>(SourceAuthentication.Scheme, null)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.Scheme, null)
            .AddCookie(Scheme, cookie =>
            {
                cookie.Cookie.Name = Cookie;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = options.PublicUrl?.Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
                cookie.Cookie.IsEssential = true;
                cookie.ExpireTimeSpan = options.Idle;
                cookie.SlidingExpiration = true;
                cookie.EventsType = typeof(SessionCookieEvents);
            });
    }

    /// <summary>Products bring a source's secret, not a key; whoever brings a key there is the key.</summary>
    private static bool IsSources(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<TakesSourceSecret>() is not null && !SourceCredentials.IsApiKey(context.Request);
}
