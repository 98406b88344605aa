using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.Features;
using Yarp.ReverseProxy.Forwarder;

namespace Audiences.Gateway.Forwarding;

/// <summary>Makes the caller's request the gateway's own: who calls stands in a ticket that only the gateway can write.</summary>
internal sealed class CallerTransformer(CallerTicket tickets) : HttpTransformer
{
    private const string ConnectCookie = "audiences-connect";
    private static readonly UriCreationOptions Verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public override async ValueTask TransformRequestAsync(
        HttpContext httpContext,
        HttpRequestMessage proxyRequest,
        string destinationPrefix,
        CancellationToken cancellationToken)
    {
        await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        proxyRequest.RequestUri = Target(httpContext, destinationPrefix) ?? proxyRequest.RequestUri;
        var headers = proxyRequest.Headers;
        headers.Host = null;
        headers.Authorization = null;
        KeepConnectCookie(httpContext, headers);
        headers.Remove(CallerTicket.Header);
        headers.Remove("Forwarded");
        headers.Remove("X-Forwarded-For");
        Set(headers, "X-Forwarded-Proto", httpContext.Request.Scheme);
        Set(headers, "X-Forwarded-Host", httpContext.Request.Host.Value);
        if (httpContext.User.Identity?.IsAuthenticated == true)
        {
            headers.Add(CallerTicket.Header, tickets.Write(httpContext.User));
        }
    }

    /// <summary>The path as the caller wrote it: decoded and encoded again, a user id with an escaped slash would be another.</summary>
    private static Uri? Target(HttpContext context, string destination)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        return raw is ['/', ..] && Uri.TryCreate(destination.TrimEnd('/') + raw, Verbatim, out var target) ? target : null;
    }

    /// <summary>Of all cookies only the one that ties a sign-in at Meta to its browser is for a service.</summary>
    private static void KeepConnectCookie(HttpContext context, System.Net.Http.Headers.HttpRequestHeaders headers)
    {
        headers.Remove("Cookie");
        if (context.Request.Cookies[ConnectCookie] is { Length: > 0 } value)
        {
            headers.TryAddWithoutValidation("Cookie", $"{ConnectCookie}={Uri.EscapeDataString(value)}");
        }
    }

    private static void Set(System.Net.Http.Headers.HttpRequestHeaders headers, string name, string? value)
    {
        headers.Remove(name);
        if (!string.IsNullOrEmpty(value))
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
