using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Audiences.ServiceDefaults.OpenApi;

/// <summary>Title, version and the key that callers send; no server address, so that the document is the same everywhere.</summary>
internal sealed class ApiDescriptionTransformer : IOpenApiDocumentTransformer
{
    public const string KeyScheme = "key";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Audiences",
            Version = "v1",
            Description = "Segment membership events in, Meta Custom Audience adds and removals out. Errors are problem documents (RFC 9457).",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[KeyScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key of POST /v1/keys. Its role says what it may do, its workspace what it sees.",
        };
        return Task.CompletedTask;
    }
}
