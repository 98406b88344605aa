using Audiences.Contracts.Identities;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Audiences.Gateway.Endpoints;

/// <summary>Describes the bodies of <c>POST /v1/identities</c>, which is read as a stream and not by the framework.</summary>
internal static class LinkBodyDescription
{
    public static async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var one = await context.GetOrCreateSchemaAsync(typeof(IdentityLinked), null, cancellationToken);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "Up to 100 MB; a link up to 64 KB.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/x-ndjson"] = new() { Schema = one },
                ["application/json"] = new() { Schema = new OpenApiSchema { AnyOf = [one, Many(one)] } },
            },
        };
    }

    private static OpenApiSchema Many(IOpenApiSchema one) => new() { Type = JsonSchemaType.Array, Items = one };
}
