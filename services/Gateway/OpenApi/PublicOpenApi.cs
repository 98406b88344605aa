using System.Reflection;

namespace Audiences.Gateway;

/// <summary>The description of the whole public API, that of the services behind the gateway too.</summary>
public static class PublicOpenApi
{
    private const string Resource = "openapi.v1.json";

    /// <summary>Serves the checked-in document: no process of the distributed system maps all endpoints.</summary>
    public static IEndpointRouteBuilder MapPublicOpenApi(this IEndpointRouteBuilder app)
    {
        var document = Read();
        app.MapGet("/openapi/v1.json", () => TypedResults.Bytes(document, "application/json")).ExcludeFromDescription();
        return app;
    }

    /// <summary>The checked-in document.</summary>
    public static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
