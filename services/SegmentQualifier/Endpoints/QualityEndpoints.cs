using Audiences.SegmentQualifier.Quality;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.SegmentQualifier.Endpoints;

internal static class QualityEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/v1/audiences/{id:guid}/quality", ReadAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("ReadAudienceQuality")
            .WithTags("Audiences")
            .WithSummary("How good the data of an audience's events was: valid, empty and rejected values by attribute, over time, and what to do.");

    private static async Task<Results<Ok<AudienceQuality>, ValidationProblem, ProblemHttpResult>> ReadAsync(
        Guid id, string? from, string? to, string? bucket, HttpContext http, QualityReport report, QualityOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var (range, errors) = QualityRange.Read(from, to, bucket, time.GetUtcNow(), options);
        if (range is null)
        {
            return TypedResults.ValidationProblem(errors);
        }

        return await report.MakeAsync(http.User.Workspace(), id, range, cancellationToken) is { } quality
            ? TypedResults.Ok(quality)
            : TypedResults.Problem("This workspace has no audience of that number. List them with GET /v1/audiences.", statusCode: StatusCodes.Status404NotFound, title: "No such audience");
    }
}
