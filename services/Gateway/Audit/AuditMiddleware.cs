using System.Data.Common;
using Audiences.Gateway.Refusals;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Audit;

/// <summary>
/// Notes each call that changes something before it is carried out, and its outcome before the answer leaves. A change
/// that can't be noted is not made.
/// </summary>
internal sealed class AuditMiddleware(RequestDelegate next, AuditLog audit, AuditEntries entries, AccessRefusal refusal, ILogger<AuditMiddleware> logger)
{
    private const int CallerLeft = StatusCodes.Status499ClientClosedRequest;
    private const string RetryAfterSeconds = "5";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method);
        var endpoint = context.GetEndpoint();
        if (endpoint is null || context.User.Identity?.IsAuthenticated != true || endpoint.Metadata.GetMetadata<NotAudited>() is not null)
        {
            await next(context);
        }
        else if (reads)
        {
            await next(context);
            // A service behind the gateway decides by role itself; its answer is all that is seen of that here.
            if (context.Response.StatusCode == StatusCodes.Status403Forbidden)
            {
                await audit.NoteRefusalAsync(entries.OfAsync(context, CancellationToken.None), StatusCodes.Status403Forbidden);
            }
        }
        else
        {
            await ChangeAsync(context);
        }
    }

    private async Task ChangeAsync(HttpContext context)
    {
        long number;
        try
        {
            number = await audit.BeginAsync(await entries.OfAsync(context, context.RequestAborted), context.RequestAborted);
        }
        catch (Exception e) when (e is DbUpdateException or DbException or InvalidOperationException)
        {
            Log.ChangeRefused(logger, e);
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await refusal.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Nothing was changed", "The audit log can't be written, and nothing is changed without it. Send the call again after the time in Retry-After.");
            return;
        }

        var noted = false;
        context.Response.OnStarting(async () =>
        {
            noted = true;
            await audit.EndAsync(number, context.Response.StatusCode);
        });
        try
        {
            await next(context);
        }
        finally
        {
            if (!noted && context.RequestAborted.IsCancellationRequested)
            {
                noted = true;
                await audit.EndAsync(number, CallerLeft);
            }
        }
    }
}
