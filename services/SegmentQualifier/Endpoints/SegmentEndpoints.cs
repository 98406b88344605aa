using Audiences.SegmentQualifier.Segments;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.SegmentQualifier.Endpoints;

internal static class SegmentEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/segments", ListAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("ListSegments")
            .WithTags("Segments")
            .WithSummary("Segments that events were seen of, with how many and when.");
        app.MapGet("/v1/segments/totals", AddUpAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("GetSegmentTotals")
            .WithTags("Segments")
            .WithSummary("All segments added up: how many there are, how many events came, and when the last did.");
    }

    private static async Task<Ok<SegmentTotals>> AddUpAsync(HttpContext http, ISegments segments, CancellationToken cancellationToken) =>
        TypedResults.Ok(await segments.AddUpAsync(http.User.Workspace(), cancellationToken));

    private static async Task<Ok<Page<Segment>>> ListAsync(string? search, string? after, int? limit, HttpContext http, ISegments segments, CancellationToken cancellationToken)
    {
        var size = Page<Segment>.Limit(limit);
        var items = await segments.ListAsync(http.User.Workspace(), Searched.Of(search), after, size, cancellationToken);
        return TypedResults.Ok(Page<Segment>.Of(items, size, segment => segment.SegmentId));
    }
}
