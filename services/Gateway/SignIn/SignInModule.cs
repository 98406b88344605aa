using Audiences.Gateway.Sessions;
using Audiences.ServiceDefaults;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Audiences.Gateway.SignIn;

/// <summary>Adds sign-in at an identity provider, where one is configured.</summary>
internal static class SignInModule
{
    public const string Scheme = "OpenIdConnect";
    public const string CallbackPath = "/signin/callback";

    public static void AddSignIn(this WebApplicationBuilder builder, AuthenticationBuilder callers)
    {
        builder.AddKnownSettings([.. SignInOptions.Settings]);
        if (SignInOptions.Read(builder.Configuration) is not { } options)
        {
            return;
        }

        builder.Services.AddSingleton(options).AddSingleton<PersonMapping>().AddScoped<SignInEvents>();
        callers.AddOpenIdConnect(Scheme, oidc =>
        {
            oidc.Authority = options.Authority.AbsoluteUri;
            oidc.RequireHttpsMetadata = options.Authority.Scheme == Uri.UriSchemeHttps;
            oidc.ClientId = options.ClientId;
            oidc.ClientSecret = options.ClientSecret;
            oidc.ResponseType = OpenIdConnectResponseType.Code;
            // In the query the callback is a plain navigation, which cookies with SameSite=Lax go along with.
            oidc.ResponseMode = OpenIdConnectResponseMode.Query;
            oidc.UsePkce = true;
            oidc.DisableTelemetry = true;
            oidc.CallbackPath = CallbackPath;
            oidc.SignedOutCallbackPath = PathString.Empty;
            oidc.RemoteSignOutPath = PathString.Empty;
            oidc.SignInScheme = SessionModule.Scheme;
            oidc.SaveTokens = false;
            oidc.MapInboundClaims = false;
            oidc.GetClaimsFromUserInfoEndpoint = true;
            oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
            oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            oidc.Scope.Clear();
            foreach (var scope in options.Scopes.Prepend("openid").Distinct())
            {
                oidc.Scope.Add(scope);
            }

            foreach (var claim in new[] { options.RoleClaim, options.WorkspaceClaim, "preferred_username" }.OfType<string>())
            {
                oidc.ClaimActions.MapJsonKey(claim, claim);
            }

            oidc.EventsType = typeof(SignInEvents);
        });
    }
}
