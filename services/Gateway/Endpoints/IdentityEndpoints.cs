using System.Security.Claims;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Compression;
using Audiences.Gateway.Events;
using Audiences.Gateway.Identities;
using Audiences.Gateway.Limits;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>POST /v1/identities</c>.</summary>
internal static class IdentityEndpoints
{
    private const string RetryAfterSeconds = "5";

    public static void MapIdentities(this IEndpointRouteBuilder app) =>
        app.MapPost("/v1/identities", TakeAsync)
            .RequireAuthorization(Policies.Publish)
            .RequireRateLimiting(LimitPolicies.Links)
            .AddEndpointFilter<WhileBrokerTakes>()
            .WithMetadata(new NotAudited(), new TakesCompressedBody())
            // The intake has a limit of its own, which can say what was taken before it was reached.
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithTags("Identities")
            .WithName("PublishIdentityLinks")
            .WithSummary("Take links between identifiers of the same person")
            .WithDescription("Answers only when the accepted links are safe. Each link is judged by itself; to send one again does no harm. "
                + "202 when at least one was accepted, 422 when all were rejected, 503 when the broker took none or only some: send the body again.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddOpenApiOperationTransformer(LinkBodyDescription.TransformAsync);

    private static async Task<Results<Accepted<LinksAnswer>, ProblemHttpResult>> TakeAsync(
        HttpContext context,
        ClaimsPrincipal user,
        LinkIntake intake,
        CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength > BoundedBody.MostBytes)
        {
            return TooLarge(new LinkIntakeResult(IntakeOutcome.BodyTooLarge, 0, [], 0));
        }

        var result = await intake.TakeAsync(context.Request.Body, context.Request.ContentType, user.Workspace(), cancellationToken);
        switch (result)
        {
            case { Outcome: IntakeOutcome.NotPublished }:
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
                return Problem(result, StatusCodes.Status503ServiceUnavailable, "The broker did not take the links", $"{result.Accepted} links are safe, the others are not. Send the whole body again after the time in Retry-After: links that arrive twice do no harm.");
            case { Outcome: IntakeOutcome.BodyTooLarge }:
                return TooLarge(result);
            case { Accepted: 0, RejectedTotal: 0 }:
                return Problem(result, StatusCodes.Status400BadRequest, "The body holds no link", "Send at least one link: NDJSON (one a line), a JSON array, or one JSON object.");
            case { Accepted: 0 }:
                return Problem(result, StatusCodes.Status422UnprocessableEntity, "No link was accepted", "Each link is listed under rejected with the field that is wrong and what to do. Correct them and send them again.");
            default:
                return TypedResults.Accepted((string?)null, LinksAnswer.Of(result));
        }
    }

    private static ProblemHttpResult TooLarge(LinkIntakeResult result) =>
        Problem(result, StatusCodes.Status413PayloadTooLarge, "The body is too large", $"A body may have 100 MB. {result.Accepted} links of its beginning were accepted. Send the body in smaller parts: links that arrive twice do no harm.");

    private static ProblemHttpResult Problem(LinkIntakeResult result, int status, string title, string detail)
    {
        var answer = LinksAnswer.Of(result);
        return TypedResults.Problem(detail, statusCode: status, title: title, extensions: new Dictionary<string, object?>
        {
            ["accepted"] = answer.Accepted,
            ["rejected"] = answer.Rejected,
            ["rejectedTotal"] = answer.RejectedTotal,
        });
    }
}
