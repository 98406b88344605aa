using System.Security.Claims;
using Microsoft.Net.Http.Headers;

namespace Audiences.Gateway.Refusals;

/// <summary>The answers to a caller who is not known, or may not.</summary>
internal sealed class AccessRefusal(IProblemDetailsService problems)
{
    private const string Challenge = "Bearer realm=\"audiences\"";

    /// <summary>401: whoever calls must show who it is.</summary>
    /// <param name="context">The call.</param>
    /// <param name="detail">What to do.</param>
    /// <param name="refused">A key came along, and is no good.</param>
    public Task UnauthorizedAsync(HttpContext context, string detail, bool refused = false)
    {
        context.Response.Headers[HeaderNames.WWWAuthenticate] = refused ? $"{Challenge}, error=\"invalid_token\"" : Challenge;
        return WriteAsync(context, StatusCodes.Status401Unauthorized, null, detail);
    }

    /// <summary>403: the role does not allow it.</summary>
    public Task ForbiddenAsync(HttpContext context)
    {
        context.Response.Headers[HeaderNames.WWWAuthenticate] = $"{Challenge}, error=\"insufficient_scope\"";
        return WriteAsync(context, StatusCodes.Status403Forbidden, null, $"The caller's role '{context.User.FindFirstValue(ClaimTypes.Role)}' does not allow this call. Use a key with a role that does, or ask an admin for one.");
    }

    /// <summary>Any problem.</summary>
    public async Task WriteAsync(HttpContext context, int status, string? title, string detail)
    {
        context.Response.StatusCode = status;
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = { Status = status, Title = title, Detail = detail } });
    }
}
