using System.Net;
using Audiences.Gateway.Tests.Hosting;

namespace Audiences.Gateway.Tests.OpenApi;

[Trait("Kind", "Hosted")]
public class OpenApiTests
{
    [Fact]
    public async Task The_description_shows_each_call_its_key_and_its_errors()
    {
        await using var host = await GatewayHost.StartAsync();

        var document = await (await host.Client(null).GetAsync("/openapi/v1.json")).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString());
        var paths = document.GetProperty("paths");
        foreach (var (path, method, success) in new[] { ("/v1/events", "post", "202"), ("/v1/keys", "post", "201"), ("/v1/keys", "get", "200"), ("/v1/keys/{id}", "delete", "204") })
        {
            var operation = paths.GetProperty(path).GetProperty(method);
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.NotEmpty(operation.GetProperty("operationId").GetString()!);
            Assert.True(operation.GetProperty("security")[0].TryGetProperty("key", out _), path);
            foreach (var status in new[] { success, "401", "403" })
            {
                Assert.True(operation.GetProperty("responses").TryGetProperty(status, out _), $"{method} {path} {status}");
            }
        }

        Assert.True(paths.GetProperty("/v1/events").GetProperty("post").GetProperty("requestBody").GetProperty("content").TryGetProperty("application/x-ndjson", out _));
        Assert.False(document.TryGetProperty("servers", out _));
    }
}
