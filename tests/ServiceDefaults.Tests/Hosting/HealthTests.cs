using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Audiences.ServiceDefaults.Tests.Hosting;

[Trait("Kind", "Hosted")]
public class HealthTests
{
    [Fact]
    public async Task Ready_asks_the_bus_and_the_database_and_live_does_not()
    {
        using var directory = new TemporaryDirectory();
        await using var app = TestService.Build(directory.Path);
        await app.StartAsync();

        var report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Contains(report.Entries, entry => entry.Key == "database-key_ring");
        Assert.Contains(report.Entries, entry => entry.Key.StartsWith("masstransit", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.OK, (await app.GetTestClient().GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.GetTestClient().GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_service_without_its_database_is_alive_but_not_ready()
    {
        using var directory = new TemporaryDirectory();
        await using var app = TestService.Build(directory.Path);
        await app.StartAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(directory.Path, recursive: true);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.GetTestClient().GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.GetTestClient().GetAsync("/health/live")).StatusCode);
        Directory.CreateDirectory(directory.Path);
    }
}
