using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Client;

/// <summary>Adds the publisher to a host.</summary>
public static class AudiencesPublisherExtensions
{
    /// <summary>The name of the publisher's HTTP client, for further configuration.</summary>
    public const string HttpClientName = "Audiences.Client";

    /// <summary>
    /// Adds an <see cref="AudiencesPublisher"/> as a singleton. The container disposes it at the host's end, which sends what
    /// is queued.
    /// </summary>
    /// <returns>The builder of its HTTP client.</returns>
    public static IHttpClientBuilder AddAudiencesPublisher(this IServiceCollection services, Action<AudiencesPublisherOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(provider =>
        {
            var options = new AudiencesPublisherOptions();
            configure(options);
            var factory = provider.GetRequiredService<IHttpClientFactory>();
            return new AudiencesPublisher(() => factory.CreateClient(HttpClientName), options, provider.GetService<TimeProvider>());
        });
        // The publisher's own time-out counts.
        return services.AddHttpClient(HttpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan);
    }
}
