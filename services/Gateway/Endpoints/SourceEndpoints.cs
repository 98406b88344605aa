using System.Security.Claims;
using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Translation;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using SessionOptions = Audiences.Gateway.Sessions.SessionOptions;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>/v1/sources</c>.</summary>
internal static class SourceEndpoints
{
    private const string Correct = "Correct the fields under errors and send the request again.";

    public static void MapSources(this IEndpointRouteBuilder app)
    {
        var sources = app.MapGroup("/v1/sources").RequireAuthorization(Policies.Administer).WithTags("Sources");
        sources.MapPost("", CreateAsync)
            .WithName("CreateSource")
            .WithSummary("Make a source")
            .WithDescription("A product's own payloads are taken at its address. The answer holds the secret, which cannot be shown again.");
        sources.MapGet("", ListAsync)
            .WithName("ListSources")
            .WithSummary("List the sources");
        sources.MapPatch("/{id:guid}", ChangeAsync)
            .WithName("ChangeSource")
            .WithSummary("Change a source's name or options")
            .WithDescription("Options are replaced as a whole. The change counts within seconds.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        sources.MapPost("/{id:guid}/secret", ChangeSecretAsync)
            .WithName("ChangeSourceSecret")
            .WithSummary("Give a source a new secret")
            .WithDescription("The one before stays good for the overlap. The answer holds the new one, which cannot be shown again.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        sources.MapDelete("/{id:guid}", DeleteAsync)
            .WithName("DeleteSource")
            .WithSummary("Delete a source")
            .WithDescription("Nothing more is taken from it within seconds. Memberships that it sent stay.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Created<NewSourceAnswer>, ValidationProblem>> CreateAsync(
        SourceRequest request, ClaimsPrincipal user, HttpContext context, SourceRegistry registry, SourceAdapters adapters, SessionOptions options, CancellationToken cancellationToken)
    {
        var errors = SourceRequestRules.Errors(request, adapters);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors, Correct, title: "The source was not made");
        }

        var (source, secret) = await registry.CreateAsync(
            user.Workspace(), request.Product!, request.Name!.Trim(), request.Options ?? new SourceOptions(), user.DisplayName(), cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created(
            $"/v1/sources/{source.Id}",
            new NewSourceAnswer(source.Id, source.Product, source.Name, Url(context, options, source), source.Options, source.CreatedAt, source.CreatedBy, secret));
    }

    private static async Task<Ok<SourcesAnswer>> ListAsync(
        ClaimsPrincipal user, HttpContext context, SourceRegistry registry, SessionOptions options, CancellationToken cancellationToken)
    {
        var sources = await registry.ListAsync(user.Workspace(), cancellationToken);
        return TypedResults.Ok(new SourcesAnswer([.. sources.Select(source => SourceAnswer.Of(source, Url(context, options, source)))]));
    }

    private static async Task<Results<Ok<SourceAnswer>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, SourceChange change, ClaimsPrincipal user, HttpContext context, SourceRegistry registry, SourceAdapters adapters, SessionOptions options, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(user.Workspace(), id, cancellationToken) is not { } source)
        {
            return NotFound();
        }

        var errors = SourceRequestRules.Errors(change, adapters.Find(source.Product)!);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors, Correct, title: "The source was not changed");
        }

        await registry.ChangeAsync(source, change.Name?.Trim(), change.Options, cancellationToken);
        return TypedResults.Ok(SourceAnswer.Of(source, Url(context, options, source)));
    }

    private static async Task<Results<Ok<SourceSecretAnswer>, ValidationProblem, ProblemHttpResult>> ChangeSecretAsync(
        Guid id, SourceSecretRequest request, ClaimsPrincipal user, HttpResponse response, SourceRegistry registry, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(user.Workspace(), id, cancellationToken) is not { } source)
        {
            return NotFound();
        }

        if (SourceRequestRules.Overlap(request.Overlap) is not { } overlap)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["overlap"] = ["must be a duration of ISO 8601 from PT0S to P30D, such as PT1H."] }, Correct, title: "The secret was not changed");
        }

        var secret = await registry.ChangeSecretAsync(source, overlap, cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SourceSecretAnswer(secret, source.PreviousEndsAt!.Value));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id, ClaimsPrincipal user, SourceRegistry registry, CancellationToken cancellationToken) =>
        await registry.DeleteAsync(user.Workspace(), id, cancellationToken) ? TypedResults.NoContent() : NotFound();

    private static ProblemHttpResult NotFound() =>
        TypedResults.Problem("The workspace has no source with this id. GET /v1/sources lists them.", statusCode: StatusCodes.Status404NotFound, title: "There is no such source");

    private static string Url(HttpContext context, SessionOptions options, Source source)
    {
        var host = options.PublicUrl?.GetLeftPart(UriPartial.Authority) ?? $"{context.Request.Scheme}://{context.Request.Host}";
        return $"{host}/v1/intake/{source.Id}";
    }
}
