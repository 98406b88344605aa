using System.Security.Claims;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Keys;
using Audiences.Gateway.Limits;
using Audiences.Gateway.Sessions;
using Audiences.Gateway.SignIn;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>/signin</c>, <c>/signout</c> and <c>/v1/me</c>.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/signin", BeginAsync).AllowAnonymous().RequireRateLimiting(LimitPolicies.SignIn)
            .WithTags("Sign-in").WithName("SignIn").WithSummary("Sign a person in at the identity provider")
            .WithDescription("For browsers: leads to the provider, and from there back to returnPath with a session's cookie.")
            .Produces(StatusCodes.Status302Found)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapPost("/signin/key", WithKeyAsync).AllowAnonymous().RequireRateLimiting(LimitPolicies.SignIn)
            .WithMetadata(new NeedsSameOrigin(), new NotAudited())
            .WithTags("Sign-in").WithName("SignInWithKey").WithSummary("Exchange a key for a session")
            .WithDescription("For browsers. The session ends with the key. Needs the header X-Audiences-Request: 1.")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapPost("/signout", EndAsync).RequireAuthorization()
            .WithTags("Sign-in").WithName("SignOut").WithSummary("End the session")
            .WithDescription("The session is over everywhere within seconds, its cookie at once. With a key instead of a session nothing happens.");
        app.MapGet("/v1/me", Me).RequireAuthorization()
            .WithTags("Sign-in").WithName("GetMe").WithSummary("Who is calling, and what they may do");
    }

    private static async Task<Results<ChallengeHttpResult, ValidationProblem, ProblemHttpResult>> BeginAsync(string? returnPath, IAuthenticationSchemeProvider schemes)
    {
        if (returnPath is not null && !LocalPath.IsLocal(returnPath))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["returnPath"] = ["must be a path of this address, such as /accounts."] }, "Correct the parameter and begin again.");
        }

        return await schemes.GetSchemeAsync(SignInModule.Scheme) is null
            ? TypedResults.Problem("No identity provider is configured (setting SignIn__Authority). Exchange a key for a session instead: POST /signin/key.", statusCode: StatusCodes.Status404NotFound, title: "No identity provider")
            : TypedResults.Challenge(new AuthenticationProperties { RedirectUri = returnPath ?? "/" }, [SignInModule.Scheme]);
    }

    private static async Task<Results<Ok<MeAnswer>, ProblemHttpResult>> WithKeyAsync(
        SignInWithKeyRequest request, HttpContext http, KeyLookup keys, SessionRegistry sessions, AuditLog audit, FailedKeys failed, CancellationToken cancellationToken)
    {
        var text = request.Key?.Trim() ?? "";
        var holder = text.Length is 0 or > KeyAuthentication.MostCharacters ? null : await keys.FindAsync(text, cancellationToken);
        if (holder is null)
        {
            failed.Count(http);
            if (keys.LastKnown(text) is { } known)
            {
                await audit.NoteAsync(AuditEntries.SignIn(http, known.Workspace, AuditActors.Key, known.Name, known.Id.ToString(), known.Role), StatusCodes.Status401Unauthorized, cancellationToken);
            }

            return TypedResults.Problem("The key is not known, was revoked, or has expired. Ask an admin for a new one.", statusCode: StatusCodes.Status401Unauthorized);
        }

        var session = await sessions.BeginAsync(holder.Workspace, cancellationToken);
        await audit.NoteAsync(AuditEntries.SignIn(http, holder.Workspace, AuditActors.Key, holder.Name, holder.Id?.ToString(), holder.Role), StatusCodes.Status200OK, cancellationToken);
        var principal = SessionClaims.Key(session, holder, KeyText.Hash(text));
        await http.SignInAsync(SessionModule.Scheme, principal);
        return TypedResults.Ok(MeAnswer.Of(principal));
    }

    private static async Task<NoContent> EndAsync(HttpContext http, ClaimsPrincipal user, SessionRegistry sessions, CancellationToken cancellationToken)
    {
        if (user.Session() is { } session)
        {
            await sessions.EndAsync(session, cancellationToken);
            await http.SignOutAsync(SessionModule.Scheme);
        }

        return TypedResults.NoContent();
    }

    private static Ok<MeAnswer> Me(ClaimsPrincipal user, HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(MeAnswer.Of(user));
    }
}
