using System.Diagnostics;
using Audiences.Gateway.Refusals;
using Yarp.ReverseProxy.Forwarder;

namespace Audiences.Gateway.Forwarding;

/// <summary>Passes a call on to a service and its answer back, as they are.</summary>
internal sealed class ServiceForwarder(IHttpForwarder forwarder, CallerTransformer transformer, IProblemDetailsService problems, AccessRefusal refusal) : IDisposable
{
    private const string RetryAfterSeconds = "5";

    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // A service that moved is found again when its old connections end.
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ActivityHeadersPropagator = new ReverseProxyPropagator(DistributedContextPropagator.Current),
    });

    public async Task ForwardAsync(HttpContext context, Uri service)
    {
        var error = await forwarder.SendAsync(context, service.AbsoluteUri, _client, ForwarderRequestConfig.Empty, transformer);
        if (error == ForwarderError.None || context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        context.Response.Clear();
        if (BadRequest(context.GetForwarderErrorFeature()?.Exception) is { StatusCode: var status })
        {
            // The caller's fault, not the service's: the body is too large, or broke off.
            await refusal.WriteAsync(context, status, null, status == StatusCodes.Status413PayloadTooLarge ? "The body is too large for this call." : "The body broke off, or is malformed.");
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails =
            {
                Status = StatusCodes.Status503ServiceUnavailable,
                Title = "The service does not answer",
                Detail = "The service behind this call is down or starting. Send the call again after the time in Retry-After.",
            },
        });
    }

    public void Dispose() => _client.Dispose();

    /// <summary>What went wrong with the caller's body, among all that broke off with it.</summary>
    private static BadHttpRequestException? BadRequest(Exception? exception) => exception switch
    {
        null => null,
        BadHttpRequestException bad => bad,
        AggregateException many => many.InnerExceptions.Select(BadRequest).FirstOrDefault(bad => bad is not null),
        _ => BadRequest(exception.InnerException),
    };
}
