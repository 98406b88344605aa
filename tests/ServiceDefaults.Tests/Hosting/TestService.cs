using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.Tests.Hosting;

/// <summary>A service of the defaults alone: its one database is the key ring.</summary>
internal static class TestService
{
    public static WebApplication Build(string directory, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Audiences:DataDirectory", directory)]);
        builder.WebHost.UseTestServer();
        configure?.Invoke(builder);
        builder.AddServiceDefaults("test");
        builder.AddCallerTickets();
        builder.AddBus(x => x.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context)));
        builder.CheckSettings();
        var app = builder.Build();
        app.MapServiceDefaults();
        return app;
    }
}
