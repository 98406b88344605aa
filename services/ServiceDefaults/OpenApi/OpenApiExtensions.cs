using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.OpenApi;

/// <summary>The description of the endpoints that this process maps.</summary>
public static class OpenApiExtensions
{
    /// <summary>Serves the description of this process's own endpoints at <c>/openapi/v1.json</c>.</summary>
    public static IEndpointRouteBuilder MapServiceOpenApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        return app;
    }

    internal static void AddServiceOpenApi(this IHostApplicationBuilder builder) =>
        builder.Services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer<ApiDescriptionTransformer>();
            options.AddOperationTransformer<AuthorizedOperationTransformer>();
        });
}
