using Audiences.Contracts.Membership;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Audiences.Gateway.Endpoints;

/// <summary>Describes the bodies of <c>POST /v1/events</c>, which is read as a stream and not by the framework.</summary>
internal static class EventBodyDescription
{
    public static async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var one = await context.GetOrCreateSchemaAsync(typeof(SegmentMembershipChanged), null, cancellationToken);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "Up to 100 MB; an event up to 64 KB.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/x-ndjson"] = new() { Schema = one },
                ["application/json"] = new() { Schema = new OpenApiSchema { AnyOf = [one, Many(one)] } },
                ["application/cloudevents+json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } },
                ["application/cloudevents-batch+json"] = new() { Schema = Many(new OpenApiSchema { Type = JsonSchemaType.Object }) },
            },
        };
    }

    private static OpenApiSchema Many(IOpenApiSchema one) => new() { Type = JsonSchemaType.Array, Items = one };
}
