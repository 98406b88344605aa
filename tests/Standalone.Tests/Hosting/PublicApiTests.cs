using System.Text.Json.Nodes;
using Audiences.Gateway;

namespace Audiences.Standalone.Tests.Hosting;

[Trait("Kind", "Hosted")]
public sealed class PublicApiTests
{
    /// <summary>
    /// After a change of the API: run <c>serve</c>, and save its <c>/openapi/v1.json</c> as
    /// <c>services/Gateway/OpenApi/v1.json</c>.
    /// </summary>
    [Fact]
    public async Task The_document_that_the_gateway_serves_is_that_of_all_services_together()
    {
        using var data = new TemporaryData();
        await using var host = await data.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = host.Address };

        var live = await http.GetStringAsync(new Uri("openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(live), JsonNode.Parse(PublicOpenApi.Read())), "services/Gateway/OpenApi/v1.json is not what the services offer.");
    }
}
