using System.Security.Claims;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Compression;
using Audiences.Gateway.Events;
using Audiences.Gateway.Limits;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>POST /v1/events</c>.</summary>
internal static class EventEndpoints
{
    private const string RetryAfterSeconds = "5";

    public static void MapEvents(this IEndpointRouteBuilder app) =>
        app.MapPost("/v1/events", TakeAsync)
            .RequireAuthorization(Policies.Publish)
            .RequireRateLimiting(LimitPolicies.Events)
            .AddEndpointFilter<WhileBrokerTakes>()
            .WithMetadata(new NotAudited(), new TakesCompressedBody())
            // The intake has a limit of its own, which can say what was taken before it was reached.
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithTags("Events")
            .WithName("PublishEvents")
            .WithSummary("Take membership events")
            .WithDescription("Answers only when the accepted events are safe. Each event is judged by itself; to send one again does no harm. "
                + "202 when at least one was accepted, 422 when all were rejected, 503 when the broker took none or only some: send the body again.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddOpenApiOperationTransformer(EventBodyDescription.TransformAsync);

    private static async Task<Results<Accepted<EventsAnswer>, ProblemHttpResult>> TakeAsync(
        HttpContext context,
        ClaimsPrincipal user,
        EventIntake intake,
        CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength > BoundedBody.MostBytes)
        {
            return TooLarge(new IntakeResult(IntakeOutcome.BodyTooLarge, 0, [], 0));
        }

        var result = await intake.TakeAsync(context.Request.Body, context.Request.ContentType, user.Workspace(), cancellationToken);
        switch (result)
        {
            case { Outcome: IntakeOutcome.NotPublished }:
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
                return Problem(result, StatusCodes.Status503ServiceUnavailable, "The broker did not take the events", $"{result.Accepted} events are safe, the others are not. Send the whole body again after the time in Retry-After: events that arrive twice do no harm.");
            case { Outcome: IntakeOutcome.BodyTooLarge }:
                return TooLarge(result);
            case { Accepted: 0, RejectedTotal: 0 }:
                return Problem(result, StatusCodes.Status400BadRequest, "The body holds no event", "Send at least one membership event: NDJSON (one a line), a JSON array, one JSON object, or CloudEvents.");
            case { Accepted: 0 }:
                return Problem(result, StatusCodes.Status422UnprocessableEntity, "No event was accepted", "Each event is listed under rejected with the field that is wrong and what to do. Correct them and send them again.");
            default:
                return TypedResults.Accepted((string?)null, EventsAnswer.Of(result));
        }
    }

    private static ProblemHttpResult TooLarge(IntakeResult result) =>
        Problem(result, StatusCodes.Status413PayloadTooLarge, "The body is too large", $"A body may have 100 MB. {result.Accepted} events of its beginning were accepted. Send the body in smaller parts: events that arrive twice do no harm.");

    private static ProblemHttpResult Problem(IntakeResult result, int status, string title, string detail)
    {
        var answer = EventsAnswer.Of(result);
        return TypedResults.Problem(detail, statusCode: status, title: title, extensions: new Dictionary<string, object?>
        {
            ["accepted"] = answer.Accepted,
            ["rejected"] = answer.Rejected,
            ["rejectedTotal"] = answer.RejectedTotal,
        });
    }
}
