using System.Globalization;
using Audiences.ServiceDefaults.Failures;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.Problems;

/// <summary>Answers 503 while the database is away: the caller may come back, and nothing is wrong with the request.</summary>
internal sealed partial class UnavailableHandler(IProblemDetailsService problems, ILogger<UnavailableHandler> logger) : IExceptionHandler
{
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!PassingFailure.Is(exception))
        {
            return false;
        }

        Unavailable(logger, exception.GetType().Name);
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        httpContext.Response.Headers.RetryAfter = ((int)ComeBackAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails =
            {
                Status = StatusCodes.Status503ServiceUnavailable,
                Detail = "The database does not answer just now. Come back after Retry-After seconds; the request may have taken effect.",
            },
        });
    }

    [LoggerMessage(EventId = 1201, Level = LogLevel.Warning, Message = "A request was answered with 503: the database is away ({Failure}).")]
    private static partial void Unavailable(ILogger logger, string failure);
}
