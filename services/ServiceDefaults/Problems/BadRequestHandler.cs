using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Audiences.ServiceDefaults.Problems;

/// <summary>Answers a request that could not be read: malformed JSON, a wrong type, a body that is too large.</summary>
internal sealed class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        httpContext.Response.StatusCode = bad.StatusCode;
        var context = new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = bad.StatusCode, Detail = Detail(bad) },
        };
        // Where the text itself is broken, the path's names are whatever the caller wrote there, not fields of this call.
        if (bad.InnerException is JsonException { Path: { Length: > 2 } path, InnerException: not JsonException })
        {
            context.ProblemDetails.Extensions["errors"] = new Dictionary<string, string[]>
            {
                [path[2..]] = ["has a value of the wrong type or form."],
            };
        }

        return await problems.TryWriteAsync(context);
    }

    // The parser's own message is not repeated: it names our types and may show a piece of the body.
    private static string? Detail(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => "The body is too large for this call.",
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => null,
        { InnerException: JsonException json } => $"The body is not the JSON that this call takes. Look at line {(json.LineNumber ?? 0) + 1}, byte {json.BytePositionInLine ?? 0}.",
        _ => "A part of the request is missing or has the wrong form. /openapi/v1.json says what this call takes.",
    };
}
