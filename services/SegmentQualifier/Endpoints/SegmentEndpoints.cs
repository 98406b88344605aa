using Audiences.SegmentQualifier.Segments;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.SegmentQualifier.Endpoints;

internal static class SegmentEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/v1/segments", ListAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("ListSegments")
            .WithTags("Segments")
            .WithSummary("Segments that events were seen of, with how many and when.");

    private static async Task<Ok<Page<Segment>>> ListAsync(string? search, string? after, int? limit, HttpContext http, ISegments segments, CancellationToken cancellationToken)
    {
        var size = Page<Segment>.Limit(limit);
        var items = await segments.ListAsync(http.User.Workspace(), Searched.Of(search), after, size, cancellationToken);
        return TypedResults.Ok(Page<Segment>.Of(items, size, segment => segment.SegmentId));
    }
}
