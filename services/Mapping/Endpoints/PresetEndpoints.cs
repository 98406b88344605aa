using Audiences.Mapping.Presets;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Mapping.Endpoints;

/// <summary><c>/v1/mapping-presets</c>.</summary>
internal static class PresetEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/v1/mapping-presets", () => TypedResults.Ok(new PresetsView(MappingPresets.All))).WithTags("Mapping")
            .RequireAuthorization(Policies.Read).WithName("GetMappingPresets").WithSummary("Mappings to start from, for the shapes that CDPs send");
}
