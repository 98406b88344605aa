using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Resyncs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>Resyncs over HTTP.</summary>
internal static class ResyncEndpoints
{
    private const string OnDemand = "An operator asked for the members again.";
    private const int LongestReason = 500;

    public static void MapResyncs(this IEndpointRouteBuilder app)
    {
        var resync = app.MapGroup("/v1/audiences/{id:guid}/resync").WithTags("Audiences");
        resync.MapPost("", RequestAsync).RequireAuthorization(Policies.Operate).WithName("ResyncAudience")
            .WithSummary("Asks the customer data platform for the segment's members again; takes the place of a resync that runs.");
        resync.MapGet("", FindAsync).RequireAuthorization(Policies.Read).WithName("GetResync").WithSummary("The audience's latest resync and how far it is.");
        resync.MapPost("/{resyncId:guid}/finish", FinishAsync).RequireAuthorization(Policies.Operate).WithName("FinishResync")
            .WithSummary("Ends a resync; keeps or removes the members whom nobody confirmed.");
    }

    private static async Task<Results<Accepted<ResyncAnswer>, ValidationProblem, ProblemHttpResult>> RequestAsync(
        Guid id, ResyncRequest? request, ClaimsPrincipal user, Resyncs.Resyncs resyncs, ResyncQueries queries, CancellationToken cancellationToken)
    {
        var rules = new AudienceRules();
        rules.Text("reason", request?.Reason, LongestReason, required: false);
        if (rules.Errors is { Count: > 0 } errors)
        {
            return TypedResults.ValidationProblem(errors);
        }

        return await resyncs.RequestAsync(user.Workspace(), id, request?.Reason ?? OnDemand, user.DisplayName(), cancellationToken) is { } resync
            ? TypedResults.Accepted($"/v1/audiences/{id}/resync", await queries.AnswerAsync(resync, cancellationToken))
            : Problems.NoAudience();
    }

    private static async Task<Results<Ok<ResyncAnswer>, ProblemHttpResult>> FindAsync(
        Guid id, ClaimsPrincipal user, ResyncQueries queries, CancellationToken cancellationToken) =>
        await queries.LatestAsync(user.Workspace(), id, cancellationToken) is { } resync ? TypedResults.Ok(resync) : Problems.NoResync();

    private static async Task<Results<Accepted<ResyncAnswer>, ValidationProblem, ProblemHttpResult>> FinishAsync(
        Guid id, Guid resyncId, FinishResyncRequest? request, ClaimsPrincipal user, Resyncs.Resyncs resyncs, ResyncQueries queries, CancellationToken cancellationToken)
    {
        var unconfirmed = request?.Unconfirmed ?? UnconfirmedMembers.Keep;
        if (unconfirmed is not (UnconfirmedMembers.Keep or UnconfirmedMembers.Remove))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>
            {
                ["unconfirmed"] = [$"Write {UnconfirmedMembers.Keep} or {UnconfirmedMembers.Remove}."],
            });
        }

        return await resyncs.FinishAsync(user.Workspace(), id, resyncId, unconfirmed, cancellationToken) switch
        {
            null => Problems.NoResync(),
            { Unconfirmed: { } choice } resync when choice == unconfirmed => TypedResults.Accepted($"/v1/audiences/{id}/resync", await queries.AnswerAsync(resync, cancellationToken)),
            _ => Problems.ResyncEnded(),
        };
    }
}
