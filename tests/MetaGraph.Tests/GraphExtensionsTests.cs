using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.MetaGraph.Tests;

public sealed class GraphExtensionsTests
{
    [Fact]
    public async Task Two_modules_that_register_it_do_not_multiply_the_retries()
    {
        var handler = new StubHandler(() => StubHandler.Answer(HttpStatusCode.BadGateway, ""), () => StubHandler.Answer(HttpStatusCode.OK, "{}"));
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Meta:GraphUrl"] = "http://graph.example" }).Build();
        services.AddGraphClient(configuration).AddGraphClient(configuration);
        services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => handler));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IGraphClient>().SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", "t"), default);

        Assert.Equal(2, handler.Requests.Count);
        Assert.Single(services, service => service.ServiceType == typeof(IGraphClient));
    }

    [Theory]
    [InlineData("POST", HttpStatusCode.BadGateway)]
    [InlineData("DELETE", HttpStatusCode.ServiceUnavailable)]
    [InlineData("GET", HttpStatusCode.TooManyRequests)]
    public async Task Writes_and_limits_are_for_the_caller_to_decide(string method, HttpStatusCode status)
    {
        var handler = new StubHandler(() => StubHandler.Answer(status, ""), () => StubHandler.Answer(HttpStatusCode.OK, "{}"));
        var services = new ServiceCollection();
        services.AddGraphClient(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Meta:GraphUrl"] = "http://graph.example" }).Build());
        services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => handler));
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<GraphException>(() => provider.GetRequiredService<IGraphClient>().SendAsync(new GraphRequest(new HttpMethod(method), "25.0", "1/users", "t"), default));

        Assert.Single(handler.Requests);
    }
}
