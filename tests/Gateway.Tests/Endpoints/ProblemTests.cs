using System.Net;
using System.Text;
using Audiences.Gateway.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Audiences.Gateway.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public class ProblemTests
{
    [Fact]
    public async Task An_unknown_address_is_a_problem()
    {
        await using var host = await GatewayHost.StartAsync();

        await (await host.Client().GetAsync("/v1/nothing")).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wrong_method_is_a_problem_that_names_the_right_ones()
    {
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client().GetAsync("/v1/events");

        await response.ProblemAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("{\"name\": ")]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"name\": 7}")]
    [InlineData("null")]
    public async Task Malformed_JSON_is_a_problem_that_does_not_name_our_types(string body)
    {
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client().PostAsync("/v1/keys", new StringContent(body, Encoding.UTF8, "application/json"));

        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.DoesNotContain("Audiences.", problem.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("System.", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_of_the_wrong_type_is_named()
    {
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client().PostAsync("/v1/keys", new StringContent("{\"name\":\"a\",\"role\":\"viewer\",\"expiresAt\":\"soon\"}", Encoding.UTF8, "application/json"));

        Assert.True((await response.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("errors").TryGetProperty("expiresAt", out _));
    }

    [Fact]
    public async Task A_wrong_content_type_is_a_problem()
    {
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client().PostAsync("/v1/keys", new StringContent("name=a", Encoding.UTF8, "text/plain"));

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_failure_of_ours_shows_nothing_of_the_inside()
    {
        await using var host = await GatewayHost.StartAsync(map: app => app.MapGet("/broken", Broken));

        var problem = await (await host.Client().GetAsync("/broken")).ProblemAsync(HttpStatusCode.InternalServerError);

        Assert.DoesNotContain("secret", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Liveness_and_readiness_need_no_key()
    {
        await using var host = await GatewayHost.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.Client(null).GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client(null).GetAsync("/health/ready")).StatusCode);
    }

    private static string Broken() => throw new InvalidOperationException("the secret inside");
}
