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
        app.MapDelete("/v1/dead-letters/{id:guid}", PurgeOneAsync)
            .RequireAuthorization(Policies.Operate)
            .WithName("PurgeDeadLetter")
            .WithTags("Dead letters")
            .WithSummary("Forgets a dead letter with its content.");
        app.MapDelete("/v1/dead-letters", PurgeAsync)
            .RequireAuthorization(Policies.Operate)
            .WithName("PurgeDeadLetters")
            .WithTags("Dead letters")
            .WithSummary("Forgets the dead letters older than a duration (olderThan=P30D) or from before an instant (before=…), and tells how many.");
    }

    private static async Task<Results<Ok<Page<DeadLetter>>, ValidationProblem>> ListAsync(
        Guid? after, int? limit, string? source, string? field, HttpContext http, IDeadLetters deadLetters, CancellationToken cancellationToken)
    {
        if (source is not null && !DeadLetterSources.All.Contains(source))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["source"] = [$"Write one of {string.Join(", ", DeadLetterSources.All)}."] });
        }

        var size = Page<DeadLetter>.Limit(limit);
        var items = await deadLetters.ListAsync(http.User.Workspace(), new DeadLetterFilter(source, field), after, size, cancellationToken);
        return TypedResults.Ok(Page<DeadLetter>.Of(items, size, letter => letter.Id.ToString()));
    }

    private static async Task<Results<Ok<ReplayOutcome>, ProblemHttpResult>> ReplayAsync(
        Guid id, HttpContext http, IDeadLetters deadLetters, DeadLetterReplay replay, CancellationToken cancellationToken)
    {
        var workspace = http.User.Workspace();
        if (await deadLetters.FindAsync(workspace, id, cancellationToken) is not { } letter)
        {
            return NoSuchLetter();
        }

        var rejection = await replay.ReplayAsync(workspace, letter, cancellationToken);
        return TypedResults.Ok(rejection is null ? new ReplayOutcome(DeadLetterStates.Accepted, null, null) : new ReplayOutcome(DeadLetterStates.Rejected, rejection.Field, rejection.Error));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PurgeOneAsync(Guid id, HttpContext http, IDeadLetters deadLetters, CancellationToken cancellationToken) =>
        await deadLetters.PurgeAsync(http.User.Workspace(), id, cancellationToken) ? TypedResults.NoContent() : NoSuchLetter();

    private static async Task<Results<Ok<DeadLettersPurged>, ValidationProblem>> PurgeAsync(
        string? olderThan, string? before, HttpContext http, IDeadLetters deadLetters, TimeProvider time, CancellationToken cancellationToken) =>
        PurgeRange.Before(olderThan, before, time.GetUtcNow(), out var errors) is { } instant
            ? TypedResults.Ok(new DeadLettersPurged(await deadLetters.PurgeAsync(http.User.Workspace(), instant, cancellationToken)))
            : TypedResults.ValidationProblem(errors);

    private static ProblemHttpResult NoSuchLetter() => TypedResults.Problem(
        "This workspace has no dead letter of that number. List them with GET /v1/dead-letters.", statusCode: StatusCodes.Status404NotFound, title: "No such dead letter");
}
