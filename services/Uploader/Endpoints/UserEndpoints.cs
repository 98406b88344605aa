using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Users;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>Users across audiences over HTTP.</summary>
internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder app)
    {
        var users = app.MapGroup("/v1/users").WithTags("Users");
        users.MapGet("/{userId}/audiences", ListAsync).RequireAuthorization(Policies.Read).WithName("ListAudiencesOfUser")
            .WithSummary("The audiences that know the user: why in, why not, since when, what was sent.");
        users.MapPost("/lookup", LookUpAsync).RequireAuthorization(Policies.Read).WithName("LookUpUsers")
            .WithSummary("Users who have an identifier, given as its hash; the first answer looks into indexes, further ones go through the members.");
    }

    private static async Task<Results<Ok<PageAnswer<UserAudienceAnswer>>, ValidationProblem>> ListAsync(
        string userId, HttpContext http, ClaimsPrincipal user, UserAudiences audiences, CancellationToken cancellationToken, int limit = 50, Guid? after = null)
    {
        if (limit is < 1 or > 200)
        {
            return Paging.Refuse();
        }

        userId = http.UserId(userId);

        // Neither database has text with a NUL, so nobody has such an id.
        return TypedResults.Ok(userId.Contains('\0', StringComparison.Ordinal)
            ? new PageAnswer<UserAudienceAnswer>([], null)
            : await audiences.ListAsync(user.Workspace(), userId, limit, after, cancellationToken));
    }

    private static async Task<Results<Ok<UserLookupAnswer>, ValidationProblem>> LookUpAsync(
        UserLookupRequest request, ClaimsPrincipal user, UserLookup lookup, CancellationToken cancellationToken)
    {
        var errors = LookupIdentifier.Read(request.Key, request.Value, out var identifier);
        var after = request.After is null ? null : LookupCursor.Read(request.After);
        if (request.After is not null && after is null)
        {
            errors["after"] = ["Give what the last answer gave as next, or leave it out."];
        }

        return errors.Count > 0
            ? TypedResults.ValidationProblem(errors)
            : TypedResults.Ok(await lookup.FindAsync(user.Workspace(), identifier, after, cancellationToken));
    }
}
