using Audiences.SegmentQualifier.DeadLetters;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.SegmentQualifier.Endpoints;

internal static class DeadLetterEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/dead-letters", ListAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("ListDeadLetters")
            .WithTags("Dead letters")
            .WithSummary("What came in on the bus and was not taken, the newest first, with the field and the reason.");
        app.MapPost("/v1/dead-letters/{id:guid}/replay", ReplayAsync)
            .RequireAuthorization(Policies.Operate)
            .WithName("ReplayDeadLetter")
            .WithTags("Dead letters")
            .WithSummary("Reads a dead letter again.");
    }

    private static async Task<Ok<Page<DeadLetter>>> ListAsync(Guid? after, int? limit, HttpContext http, IDeadLetters deadLetters, CancellationToken cancellationToken)
    {
        var size = Page<DeadLetter>.Limit(limit);
        var items = await deadLetters.ListAsync(http.User.Workspace(), after, size, cancellationToken);
        return TypedResults.Ok(Page<DeadLetter>.Of(items, size, letter => letter.Id.ToString()));
    }

    private static async Task<Results<Ok<ReplayOutcome>, ProblemHttpResult>> ReplayAsync(
        Guid id, HttpContext http, IDeadLetters deadLetters, DeadLetterReplay replay, CancellationToken cancellationToken)
    {
        var workspace = http.User.Workspace();
        if (await deadLetters.FindAsync(workspace, id, cancellationToken) is not { } letter)
        {
            return TypedResults.Problem("This workspace has no dead letter of that number. List them with GET /v1/dead-letters.", statusCode: StatusCodes.Status404NotFound, title: "No such dead letter");
        }

        var rejection = await replay.ReplayAsync(workspace, letter, cancellationToken);
        return TypedResults.Ok(rejection is null ? new ReplayOutcome(DeadLetterStates.Accepted, null, null) : new ReplayOutcome(DeadLetterStates.Rejected, rejection.Field, rejection.Error));
    }
}
