using System.Globalization;
using System.Threading.RateLimiting;
using Audiences.Gateway.Refusals;
using Microsoft.AspNetCore.RateLimiting;

namespace Audiences.Gateway.Limits;

/// <summary>The answer 429.</summary>
internal static class TooMany
{
    public static async ValueTask AnswerAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        await AnswerAsync(context.HttpContext, wait, "The calls come faster than the limit allows. Send fewer with more in each, or wait for the time in Retry-After and send this one again.");
    }

    public static Task AnswerAsync(HttpContext context, TimeSpan wait, string detail)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return context.RequestServices.GetRequiredService<AccessRefusal>().WriteAsync(context, StatusCodes.Status429TooManyRequests, null, detail);
    }
}
