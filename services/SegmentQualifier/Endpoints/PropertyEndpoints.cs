using Audiences.SegmentQualifier.Properties;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.SegmentQualifier.Endpoints;

internal static class PropertyEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/v1/properties", ListAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("ListProperties")
            .WithTags("Segments")
            .WithSummary("Names and kinds of the properties that events were seen to have, for mappings; never a value.");

    private static async Task<Ok<Page<SeenProperty>>> ListAsync(
        string? search, string? after, int? limit, HttpContext http, IProperties properties, CancellationToken cancellationToken)
    {
        var size = Page<SeenProperty>.Limit(limit);
        var items = await properties.ListAsync(http.User.Workspace(), Searched.Of(search), after, size, cancellationToken);
        return TypedResults.Ok(Page<SeenProperty>.Of(items, size, property => property.Path));
    }
}
