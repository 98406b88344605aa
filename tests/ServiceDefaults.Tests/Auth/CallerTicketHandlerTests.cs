using System.Net;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Tests.Auth;

public class CallerTicketHandlerTests
{
    [Fact]
    public async Task A_service_believes_the_gateways_ticket_and_nothing_else()
    {
        using var directory = new TemporaryDirectory();
        await using var app = TestService.Build(directory.Path);
        app.MapGet("/who", (HttpContext context) => context.User.Workspace()).RequireAuthorization(Policies.Read);
        await app.StartAsync();
        var tickets = app.Services.GetRequiredService<CallerTicket>();

        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(app, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(app, "forged")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(app, tickets.Write(Caller.Principal("test", "cdp", Roles.Publisher, "acme")))).StatusCode);
        var answer = await CallAsync(app, tickets.Write(Caller.Principal("test", "ann", Roles.Viewer, "acme")));
        Assert.Equal("acme", await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> CallAsync(WebApplication app, string? ticket)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/who");
        if (ticket is not null)
        {
            request.Headers.Add(CallerTicket.Header, ticket);
        }

        return await app.GetTestClient().SendAsync(request);
    }
}
