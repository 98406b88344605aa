using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Audiences.MetaGraph;

/// <summary>Registers the client.</summary>
public static class GraphExtensions
{
    /// <summary>Adds <see cref="IGraphClient"/> with the settings of section <c>Meta</c>.</summary>
    public static IServiceCollection AddGraphClient(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (services.Any(service => service.ServiceType == typeof(IGraphClient)))
        {
            // Standalone, several modules ask for it: a second handler would retry the retries.
            return services;
        }

        services.AddOptions<GraphOptions>().Bind(configuration.GetSection("Meta"));
        services.AddHttpClient<IGraphClient, GraphClient>(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .AddResilienceHandler("graph", pipeline => pipeline
                .AddRetry(ReadsOnly())
                // A backstop: whoever needs an answer sooner says so himself.
                .AddTimeout(TimeSpan.FromSeconds(60)));
        return services;
    }

    /// <summary>
    /// Reads are tried again when Meta stumbles. Who writes decides by Meta's codes; and 429 means to wait, not to insist.
    /// </summary>
    private static HttpRetryStrategyOptions ReadsOnly()
    {
        var options = new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(500),
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Result?.StatusCode != HttpStatusCode.TooManyRequests && HttpClientResiliencePredicates.IsTransient(arguments.Outcome)),
        };
        options.DisableForUnsafeHttpMethods();
        return options;
    }
}
