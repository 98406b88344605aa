using System.Net;
using Audiences.Contracts;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Limits;
using Audiences.Gateway.Sessions;
using Audiences.Gateway.SignIn;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>/signin/link</c>: between the console and the server that printed the link.</summary>
internal static class SignInLinkEndpoints
{
    private const string Name = "started the server";

    public static void MapSignInLink(this IEndpointRouteBuilder app) =>
        app.MapPost("/signin/link", WithLinkAsync).AllowAnonymous().RequireRateLimiting(LimitPolicies.SignIn)
            .WithMetadata(new NeedsSameOrigin(), new NotAudited()).ExcludeFromDescription();

    private static async Task<Results<Ok<MeAnswer>, ProblemHttpResult>> WithLinkAsync(
        SignInWithLinkRequest request, HttpContext http, SignInLinks links, SessionRegistry sessions, AuditLog audit, FailedKeys failed, CancellationToken cancellationToken)
    {
        if (http.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address) || !links.Take(request.Token))
        {
            failed.Count(http);
            return TypedResults.Problem(
                "The link opens once, on the machine of the server, within ten minutes of its start. Sign in with a key instead, or start the server again.",
                statusCode: StatusCodes.Status401Unauthorized,
                title: "The link is void");
        }

        var session = await sessions.BeginAsync(WorkspaceNames.Default, cancellationToken);
        await audit.NoteAsync(AuditEntries.SignIn(http, WorkspaceNames.Default, AuditActors.Person, Name, null, Roles.Admin), StatusCodes.Status200OK, cancellationToken);
        var principal = SessionClaims.Link(session, Name, Roles.Admin);
        await http.SignInAsync(SessionModule.Scheme, principal);
        return TypedResults.Ok(MeAnswer.Of(principal));
    }
}
