using Audiences.Gateway.Refusals;

namespace Audiences.Gateway.Sessions;

/// <summary>
/// Browsers send a session's cookie along whoever asks them to. What changes something must therefore carry a header that
/// another site's page can't set, and must not say that it comes from one.
/// </summary>
internal sealed class SameOriginCheck(RequestDelegate next, AccessRefusal refusal, SessionOptions options)
{
    /// <summary>The header; its value does not matter.</summary>
    public const string Header = "X-Audiences-Request";

    public Task InvokeAsync(HttpContext context) =>
        NeedsCheck(context) && !IsOurs(context.Request)
            ? refusal.WriteAsync(
                context,
                StatusCodes.Status403Forbidden,
                "The call does not come from this site",
                $"A call with a session that changes something needs the header {Header}: 1, and must come from a page of this address. Programs send a key instead.")
            : next(context);

    private static bool NeedsCheck(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method)
        && (context.User.Identity?.AuthenticationType == SessionModule.Scheme || context.GetEndpoint()?.Metadata.GetMetadata<NeedsSameOrigin>() is not null);

    private bool IsOurs(HttpRequest request)
    {
        if (!request.Headers.ContainsKey(Header) || request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && (from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase) || from.Authority.Equals(options.PublicUrl?.Authority, StringComparison.OrdinalIgnoreCase)));
    }
}
