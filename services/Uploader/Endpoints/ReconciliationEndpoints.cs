using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Reconciliation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Verifying and repairing an audience over HTTP.</summary>
internal static class ReconciliationEndpoints
{
    public static void MapReconciliation(this IEndpointRouteBuilder app)
    {
        var audience = app.MapGroup("/v1/audiences/{id:guid}").WithTags("Audiences");
        audience.MapPost("/verify", VerifyAsync).RequireAuthorization(Policies.Operate).WithName("VerifyAudience")
            .WithSummary("Asks Meta about the audience now, and estimates whether it holds what was sent.");
        audience.MapPost("/repair", RepairAsync).RequireAuthorization(Policies.Operate).WithName("RepairAudience")
            .WithSummary("Sends all members anew: in place of whoever is in (replace), or after removing what was sent (refill).");
        audience.MapGet("/repair", FindAsync).RequireAuthorization(Policies.Read).WithName("GetRepair").WithSummary("The audience's latest repair and how far it is.");
        audience.MapPost("/repair/stop", StopAsync).RequireAuthorization(Policies.Operate).WithName("StopRepair")
            .WithSummary("Stops the repair that runs; the refresh cycles go on.");
        audience.MapPost("/repair/resume", ResumeAsync).RequireAuthorization(Policies.Operate).WithName("ResumeRepair").WithSummary("Resumes a stopped repair.");
    }

    private static async Task<Results<Ok<VerificationAnswer>, ProblemHttpResult>> VerifyAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, Verifier verifier, AudienceCounting counting, CancellationToken cancellationToken)
    {
        if (await LinkedAsync(db, user, id, cancellationToken) is not { } audience)
        {
            return Problems.NoAudience();
        }

        try
        {
            var estimate = await verifier.VerifyAsync(audience, cancellationToken);
            var counts = await counting.CountAsync(audience.Workspace, id, cancellationToken);
            var seen = await db.AudienceObservations.AsNoTracking().SingleOrDefaultAsync(o => o.Workspace == audience.Workspace && o.AudienceId == id, cancellationToken);
            return TypedResults.Ok(new VerificationAnswer(estimate.Verdict, estimate.Reason, counts.Sent, AtMetaAnswer.Of(seen)));
        }
        catch (LinkException refused)
        {
            return refused.ToProblem();
        }
    }

    private static async Task<Results<Accepted<RepairAnswer>, ValidationProblem, ProblemHttpResult>> RepairAsync(
        Guid id, RepairRequest? request, ClaimsPrincipal user, UploaderDbContext db, Repairs repairs, AudienceCounting counting, CancellationToken cancellationToken)
    {
        if (request?.Mode is not (null or RepairModes.Replace or RepairModes.Refill))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["mode"] = [$"Write {RepairModes.Replace} or {RepairModes.Refill}, or leave it out."] });
        }

        if (await LinkedAsync(db, user, id, cancellationToken) is not { } audience)
        {
            return Problems.NoAudience();
        }

        if (audience.Status == AudienceStatuses.Paused)
        {
            return Problems.Paused();
        }

        try
        {
            var repair = await repairs.RequestAsync(audience, request?.Mode, user.DisplayName(), cancellationToken);
            return TypedResults.Accepted($"/v1/audiences/{id}/repair", await AnswerAsync(repair, counting, cancellationToken));
        }
        catch (LinkException refused)
        {
            return refused.ToProblem();
        }
    }

    private static async Task<Results<Ok<RepairAnswer>, ProblemHttpResult>> FindAsync(
        Guid id, ClaimsPrincipal user, Repairs repairs, AudienceCounting counting, CancellationToken cancellationToken) =>
        await repairs.LatestAsync(user.Workspace(), id, cancellationToken) is { } repair
            ? TypedResults.Ok(await AnswerAsync(repair, counting, cancellationToken))
            : Problems.NoRepair();

    private static async Task<Results<Accepted<RepairAnswer>, ProblemHttpResult>> StopAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, Repairs repairs, AudienceCounting counting, CancellationToken cancellationToken)
    {
        if (await LinkedAsync(db, user, id, cancellationToken) is null)
        {
            return Problems.NoAudience();
        }

        return await repairs.StopAsync(user.Workspace(), id, cancellationToken) is { } repair
            ? TypedResults.Accepted($"/v1/audiences/{id}/repair", await AnswerAsync(repair, counting, cancellationToken))
            : Problems.RepairNotIn(RepairStatuses.Running);
    }

    private static async Task<Results<Accepted<RepairAnswer>, ProblemHttpResult>> ResumeAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, Repairs repairs, AudienceCounting counting, CancellationToken cancellationToken)
    {
        if (await LinkedAsync(db, user, id, cancellationToken) is not { } audience)
        {
            return Problems.NoAudience();
        }

        if (audience.Status == AudienceStatuses.Paused)
        {
            return Problems.Paused();
        }

        return await repairs.ResumeAsync(user.Workspace(), id, cancellationToken) is { } repair
            ? TypedResults.Accepted($"/v1/audiences/{id}/repair", await AnswerAsync(repair, counting, cancellationToken))
            : Problems.RepairNotIn(RepairStatuses.Stopped);
    }

    private static async Task<RepairAnswer> AnswerAsync(Repair repair, AudienceCounting counting, CancellationToken cancellationToken) =>
        RepairAnswer.Of(repair, (await counting.CountAsync(repair.Workspace, repair.AudienceId, cancellationToken)).DueAdds);

    private static async Task<CustomAudience?> LinkedAsync(UploaderDbContext db, ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        var workspace = user.Workspace();
        return await db.CustomAudiences.AsNoTracking().SingleOrDefaultAsync(a => a.Workspace == workspace && a.Id == id && a.Status != AudienceStatuses.Deleted, cancellationToken);
    }
}
