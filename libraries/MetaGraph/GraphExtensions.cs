using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Audiences.MetaGraph;

/// <summary>Registers the client.</summary>
public static class GraphExtensions
{
    /// <summary>The settings that the client reads, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["Meta:GraphUrl", "Meta:AppId", "Meta:AppSecret"];

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
                // A request is repeatable: what Meta took twice has the effect of once.
                .AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 3,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromMilliseconds(500),
                })
                // An upload of 10,000 rows takes Meta seconds, not minutes.
                .AddTimeout(TimeSpan.FromSeconds(60)));
        return services;
    }
}
