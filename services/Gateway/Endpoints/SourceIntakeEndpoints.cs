using System.Security.Claims;
using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Access;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Compression;
using Audiences.Gateway.Events;
using Audiences.Gateway.Limits;
using Audiences.Intake;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>POST /v1/intake/{id}</c>: where products send to.</summary>
internal static class SourceIntakeEndpoints
{
    private const string RetryAfterSeconds = "5";
    private const string AttributePrefix = "ce-";

    public static void MapSourceIntake(this IEndpointRouteBuilder app) =>
        app.MapPost("/v1/intake/{id:guid}", TakeAsync)
            .RequireAuthorization(Policies.Publish)
            .RequireRateLimiting(LimitPolicies.Events)
            .AddEndpointFilter<WhileBrokerTakes>()
            .WithMetadata(new TakesSourceSecret(), new NotAudited(), new TakesCompressedBody())
            // It counts for itself, the bytes that come out of a compressed body.
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithTags("Sources")
            .WithName("TakeFromSource")
            .WithSummary("Take what a product sends to a source")
            .WithDescription("Opened by the source's secret, Segment's signature, or an API key. Answers only when the accepted events are safe. "
                + "200 also when some were rejected or ignored; 422 when all were rejected, which products do not send again; 503 when the broker is away, which they do. mParticle is answered in its own form.")
            .Accepts<object>("application/json", "application/cloudevents+json", "application/cloudevents-batch+json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<SourceIntakeAnswer>, Ok<MParticleAnswer>, ProblemHttpResult>> TakeAsync(
        Guid id, HttpContext context, ClaimsPrincipal user, SourceLookup sources, SourceIntake intake, TimeProvider time, CancellationToken cancellationToken)
    {
        // A source's secret opens its own address only; an API key those of its workspace.
        if (await sources.FindAsync(id, cancellationToken) is not { } source || source.Workspace != user.Workspace())
        {
            return TypedResults.Problem("The workspace has no source with this id. GET /v1/sources lists them.", statusCode: StatusCodes.Status404NotFound, title: "There is no such source");
        }

        var body = new MemoryStream();
        try
        {
            using var bounded = new BoundedBody(context.Request.Body, IntakeLimits.MaxDocumentBytes);
            await bounded.CopyToAsync(body, cancellationToken);
        }
        catch (BodyTooLargeException)
        {
            return TypedResults.Problem("A body may have 16 MB. Set a smaller batch size at the product.", statusCode: StatusCodes.Status413PayloadTooLarge, title: "The body is too large");
        }

        await sources.NoteReceiptAsync(source, cancellationToken);
        var result = await intake.TakeAsync(source, body.GetBuffer().AsMemory(0, (int)body.Length), Attributes(context.Request), cancellationToken);
        return Answer(context, source, result, time.GetUtcNow());
    }

    private static Results<Ok<SourceIntakeAnswer>, Ok<MParticleAnswer>, ProblemHttpResult> Answer(HttpContext context, KnownSource source, SourceIntakeResult result, DateTimeOffset now)
    {
        switch (result.Events)
        {
            case null:
                return TypedResults.Problem("The body is not JSON, or nests deeper than 64 levels.", statusCode: StatusCodes.Status400BadRequest, title: "The body is not JSON");
            case { Outcome: not IntakeOutcome.Complete } events:
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
                return Problem(events, result, StatusCodes.Status503ServiceUnavailable, "The broker did not take the events", "Send the whole body again after the time in Retry-After: events that arrive twice do no harm.");
            case { Accepted: 0, RejectedTotal: > 0 } events:
                return Problem(events, result, StatusCodes.Status422UnprocessableEntity, "No record was accepted", "Each record is listed under rejected with the field that is wrong and what to do.");
            case var _ when source.Adapter.Product == SourceProducts.MParticle:
                return TypedResults.Ok(new MParticleAnswer(result.MessageId ?? Guid.CreateVersion7(now).ToString(), now.ToUnixTimeMilliseconds()));
            case var events:
                return TypedResults.Ok(new SourceIntakeAnswer(events.Accepted, result.Ignored, events.Rejected, events.RejectedTotal));
        }
    }

    private static ProblemHttpResult Problem(IntakeResult events, SourceIntakeResult result, int status, string title, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: title, extensions: new Dictionary<string, object?>
        {
            ["accepted"] = events.Accepted,
            ["ignored"] = result.Ignored,
            ["rejected"] = events.Rejected,
            ["rejectedTotal"] = events.RejectedTotal,
        });

    /// <summary>The attributes of a CloudEvent in binary mode; their values are percent-encoded.</summary>
    private static Dictionary<string, string> Attributes(HttpRequest request) => request.Headers
        .Where(header => header.Key.StartsWith(AttributePrefix, StringComparison.OrdinalIgnoreCase))
        .ToDictionary(header => header.Key[AttributePrefix.Length..].ToLowerInvariant(), header => Uri.UnescapeDataString(header.Value.ToString()), StringComparer.Ordinal);
}
