using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>The work of the whole workspace over HTTP.</summary>
internal static class ActivityEndpoints
{
    private static readonly string[] Statuses = [CycleStatuses.Queued, CycleStatuses.Running, CycleStatuses.Completed, CycleStatuses.Failed];

    public static void MapActivity(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/cycles", ListAsync).RequireAuthorization(Policies.Read).WithTags("Activity").WithName("ListWorkspaceCycles")
            .WithSummary("The cycles of all audiences, newest first, with the uploader that works on them; status=running shows those under way.");
        app.MapGet("/v1/activity", ReadAsync).RequireAuthorization(Policies.Read).WithTags("Activity").WithName("GetActivity")
            .WithSummary("The workspace's work in numbers: cycles that run and wait, members sent in the last hour, audiences that are overdue.");
        app.MapGet("/v1/activity/minutes", ReadMinutesAsync).RequireAuthorization(Policies.Read).WithTags("Activity").WithName("ListActivityMinutes")
            .WithSummary("The last hour minute by minute: cycles that ended, members they added and removed, the longest wait for an uploader.");
    }

    private static async Task<Results<Ok<PageAnswer<WorkspaceCycleAnswer>>, ValidationProblem>> ListAsync(
        ClaimsPrincipal user, ActivityQueries activity, CancellationToken cancellationToken, string? status = null, int limit = 50, Guid? after = null)
    {
        if (limit is < 1 or > 200)
        {
            return Paging.Refuse();
        }

        return status is null || Statuses.Contains(status)
            ? TypedResults.Ok(await activity.ListAsync(user.Workspace(), status, limit, after, cancellationToken))
            : TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["status"] = [$"Write one of {string.Join(", ", Statuses)}, or leave it out for all."] });
    }

    private static async Task<Ok<ActivityAnswer>> ReadAsync(ClaimsPrincipal user, ActivityQueries activity, CancellationToken cancellationToken) =>
        TypedResults.Ok(await activity.ReadAsync(user.Workspace(), cancellationToken));

    private static async Task<Ok<ActivityMinutesAnswer>> ReadMinutesAsync(ClaimsPrincipal user, ActivityMinutes minutes, CancellationToken cancellationToken) =>
        TypedResults.Ok(await minutes.ReadAsync(user.Workspace(), cancellationToken));
}
