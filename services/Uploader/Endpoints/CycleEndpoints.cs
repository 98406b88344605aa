using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Refresh cycles and members over HTTP.</summary>
internal static class CycleEndpoints
{
    public static void MapCycles(this IEndpointRouteBuilder app)
    {
        var audience = app.MapGroup("/v1/audiences/{id:guid}").WithTags("Audiences");
        audience.MapPost("/refresh", RefreshAsync).RequireAuthorization(Policies.Operate).WithName("RefreshAudience")
            .WithSummary("A refresh cycle now; one that waits already is reused.");
        audience.MapGet("/cycles", ListAsync).RequireAuthorization(Policies.Read).WithName("ListCycles").WithSummary("The audience's cycles, newest first.");
        audience.MapGet("/cycles/{cycleId:guid}", FindAsync).RequireAuthorization(Policies.Read).WithName("GetCycle").WithSummary("One cycle.");
        audience.MapGet("/refused-members", RefusedAsync).RequireAuthorization(Policies.Read).WithName("ListRefusedMembers")
            .WithSummary("The members whose identifiers Meta refused, or that identify nobody; sent again when they change.");
        audience.MapGet("/members/{userId}", MemberAsync).RequireAuthorization(Policies.Read).WithName("GetMember")
            .WithSummary("Why a user is in the audience, or not.");
    }

    private static async Task<Results<Accepted<CycleAnswer>, ProblemHttpResult>> RefreshAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, RefreshRequests requests, CancellationToken cancellationToken)
    {
        var workspace = user.Workspace();
        var status = await db.CustomAudiences.Where(a => a.Workspace == workspace && a.Id == id).Select(a => a.Status).SingleOrDefaultAsync(cancellationToken);
        if (status is null or AudienceStatuses.Deleted)
        {
            return Problems.NoAudience();
        }

        if (status == AudienceStatuses.Paused)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status409Conflict, title: "Paused", detail: "The audience is paused. Resume it first: PATCH with {\"status\":\"active\"}.");
        }

        if (await requests.RequestAsync(workspace, id, cancellationToken) is not { } cycleId)
        {
            return Problems.NoAudience();
        }

        var cycle = await db.RefreshCycles.AsNoTracking().SingleAsync(c => c.Workspace == workspace && c.Id == cycleId, cancellationToken);
        return TypedResults.Accepted($"/v1/audiences/{id}/cycles/{cycleId}", CycleAnswer.Of(cycle));
    }

    private static async Task<Results<Ok<PageAnswer<CycleAnswer>>, ValidationProblem, ProblemHttpResult>> ListAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, CancellationToken cancellationToken, int limit = 50, Guid? after = null)
    {
        if (limit is < 1 or > 200)
        {
            return Paging.Refuse();
        }

        var workspace = user.Workspace();
        if (!await db.CustomAudiences.AnyAsync(a => a.Workspace == workspace && a.Id == id, cancellationToken))
        {
            return Problems.NoAudience();
        }

        var cycles = await db.RefreshCycles.AsNoTracking()
            .Where(c => c.Workspace == workspace && c.AudienceId == id && (after == null || c.Id < after))
            .OrderByDescending(c => c.Id).Take(limit + 1).ToListAsync(cancellationToken);
        var items = cycles.Take(limit).Select(CycleAnswer.Of).ToList();
        return TypedResults.Ok(new PageAnswer<CycleAnswer>(items, cycles.Count > limit ? items[^1].Id.ToString() : null));
    }

    private static async Task<Results<Ok<CycleAnswer>, ProblemHttpResult>> FindAsync(
        Guid id, Guid cycleId, ClaimsPrincipal user, UploaderDbContext db, CancellationToken cancellationToken)
    {
        var workspace = user.Workspace();
        var cycle = await db.RefreshCycles.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Workspace == workspace && c.AudienceId == id && c.Id == cycleId, cancellationToken);
        return cycle is null ? Problems.NoCycle() : TypedResults.Ok(CycleAnswer.Of(cycle));
    }

    private static async Task<Results<Ok<PageAnswer<RefusedMemberAnswer>>, ValidationProblem, ProblemHttpResult>> RefusedAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, RefusedMembers members, CancellationToken cancellationToken, int limit = 50, string? after = null)
    {
        if (limit is < 1 or > 200)
        {
            return Paging.Refuse();
        }

        var workspace = user.Workspace();
        return await db.CustomAudiences.AnyAsync(a => a.Workspace == workspace && a.Id == id, cancellationToken)
            ? TypedResults.Ok(await members.ListAsync(workspace, id, limit, after, cancellationToken))
            : Problems.NoAudience();
    }

    private static async Task<Results<Ok<MemberAnswer>, ProblemHttpResult>> MemberAsync(
        Guid id, string userId, HttpContext http, ClaimsPrincipal user, MemberQueries queries, CancellationToken cancellationToken) =>
        await queries.FindAsync(user.Workspace(), id, http.UserId(userId), cancellationToken) is { } member ? TypedResults.Ok(member) : Problems.NoMember();
}
