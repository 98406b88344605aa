using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.Problems;

internal static class ProblemExtensions
{
    /// <summary>Every error is a problem document (RFC 9457) that carries the trace id and says what to do.</summary>
    public static void AddProblems(this IHostApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => Complete(context));
        builder.Services.AddExceptionHandler<BadRequestHandler>();
        builder.Services.AddExceptionHandler<UnavailableHandler>();
        // Thrown, a bad request keeps what was wrong with it; otherwise only the number 400 is left.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.HttpContext.TraceIdentifier;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status ?? context.HttpContext.Response.StatusCode);
        problem.Detail ??= problem.Status switch
        {
            StatusCodes.Status401Unauthorized => "Send a valid key: Authorization: Bearer <key>.",
            StatusCodes.Status413PayloadTooLarge => "The body is too large for this call.",
            StatusCodes.Status403Forbidden => "The caller's role does not allow this call. Use a key with a role that does.",
            StatusCodes.Status404NotFound => "There is nothing at this address. The calls are listed at /openapi/v1.json.",
            StatusCodes.Status405MethodNotAllowed => "This address does not take this method. The header Allow names those that it takes.",
            StatusCodes.Status415UnsupportedMediaType => "Send the body as JSON with Content-Type: application/json.",
            StatusCodes.Status500InternalServerError => "Something failed on our side. The log has the cause under the traceId.",
            _ => null,
        };
    }
}
