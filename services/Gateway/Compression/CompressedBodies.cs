using Audiences.Gateway.Refusals;
using Microsoft.Net.Http.Headers;

namespace Audiences.Gateway.Compression;

/// <summary>
/// Bodies with <c>Content-Encoding: gzip</c>, for the intake only: it reads as a stream and counts the bytes that come out,
/// so that a small body can't become a large one. What is passed on to a service stays as it came.
/// </summary>
internal static class CompressedBodies
{
    private const string Gzip = "gzip";

    public static void AddCompressedBodies(this WebApplicationBuilder builder) => builder.Services.AddRequestDecompression(options =>
    {
        foreach (var other in options.DecompressionProviders.Keys.Where(name => name != Gzip).ToList())
        {
            options.DecompressionProviders.Remove(other);
        }
    });

    public static void UseCompressedBodies(this WebApplication app) => app.UseWhen(
        context => context.Request.Headers.ContentEncoding.Count > 0 && context.GetEndpoint()?.Metadata.GetMetadata<TakesCompressedBody>() is not null,
        branch => branch.Use(CheckAsync).UseRequestDecompression());

    private static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var refusal = context.RequestServices.GetRequiredService<AccessRefusal>();
        var encoding = context.Request.Headers.ContentEncoding.ToString();
        if (encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            context.Request.Headers.Remove(HeaderNames.ContentEncoding);
        }
        else if (!encoding.Equals(Gzip, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.AcceptEncoding = Gzip;
            await refusal.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "The body's encoding is not known", "Send Content-Encoding: gzip, or no Content-Encoding and the body as it is.");
            return;
        }

        try
        {
            await next(context);
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "The body is not gzip", "What Content-Encoding says is not what the body is, or it is damaged. Events before the fault may have been accepted; send all of them again: events that arrive twice do no harm.");
        }
    }
}
