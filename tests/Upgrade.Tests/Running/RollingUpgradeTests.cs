using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;
using Audiences.Testing;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Audiences.Testing.RabbitMq;
using Audiences.Testing.Services;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>
/// The order of docs/upgrading.md: first the tables, then service by service while events come in. <c>tests/upgrade.sh</c>
/// starts from the last release's own programs; else today's are replaced by today's.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed class RollingUpgradeTests(ITestOutputHelper output)
{
    private static readonly string[] Segments = ["roll-a", "roll-b"];

    private static string? Release => Environment.GetEnvironmentVariable("AUDIENCES_UPGRADE_FROM") is { Length: > 0 } root ? root : null;

    [Fact]
    public async Task Replacing_every_service_under_load_loses_nobody()
    {
        var (users, replicas) = Release is null ? (200, 1) : (3_000, 2);
        var sandbox = SystemUnderTest.NewSandbox();
        await using var system = await SystemUnderTest.StartAsync(
            sandbox, sandbox.Address, await TestBroker.CreateVirtualHostAsync(), await TestPostgres.CreateDatabaseAsync(), replicas, root: Release);
        await SystemFixture.ConnectAsync(system.Api);
        var audiences = new Dictionary<string, string>();
        foreach (var segment in Segments)
        {
            audiences[segment] = await system.Api.LinkAsync(segment);
        }

        var story = new EventStory(seed: 31, prefix: "r", users, Segments);
        var services = system.Services.ToArray();
        var chunks = story.Events.Chunk((story.Events.Count / (services.Length + 2)) + 1).ToArray();

        // Old programs, old tables; then old programs, new tables; then one after the other, the gateway last.
        await RoundAsync(system, audiences.Values, chunks[0], Task.CompletedTask);
        await RoundAsync(system, audiences.Values, chunks[1], MigrateAsync(system));
        for (var i = 0; i < services.Length; i++)
        {
            // Nobody can send through a gateway that is away; a second one behind a balancer would take the calls.
            var replaced = ReplaceAsync(services[i]);
            if (services[i] == system.Gateway)
            {
                await replaced;
            }

            await RoundAsync(system, audiences.Values, chunks[i + 2], replaced);
        }

        foreach (var (segment, audience) in audiences)
        {
            await system.AssertHoldsAsync(audience, ExpectedAudience.Of(segment, story.Events));
        }

        output.WriteLine($"{story.Events.Count} events, {services.Length} processes replaced, from {Release ?? "today's own"}.");
    }

    private static async Task RoundAsync(SystemUnderTest system, IEnumerable<string> audiences, IReadOnlyList<JsonObject> events, Task meanwhile)
    {
        var sending = system.SendByHttpAsync(events);
        foreach (var audience in audiences)
        {
            await system.Api.TryRefreshAsync(audience);
        }

        await meanwhile;
        await sending;
    }

    private static async Task MigrateAsync(SystemUnderTest system)
    {
        foreach (var service in system.Services.Select(service => service.Name).Distinct())
        {
            await Command.RunAsync(
                ["dotnet", SolutionPaths.ServiceProgram(service), "--migrate"],
                new Dictionary<string, string?>
                {
                    ["ConnectionStrings__Broker"] = system.Broker.AbsoluteUri,
                    ["ConnectionStrings__Database"] = system.Database,
                    ["Services__Accounts"] = Text(system.Accounts),
                    ["Services__Mapping"] = Text(system.Mapping),
                    ["Services__SegmentQualifier"] = Text(system.Qualifiers[0]),
                    ["Services__Uploader"] = Text(system.Uploaders[0]),
                    ["DOTNET_gcServer"] = "0",
                });
        }
    }

    private static string Text(ServiceProcess service) => service.Address.GetLeftPart(UriPartial.Authority);

    private static async Task ReplaceAsync(ServiceProcess service)
    {
        await service.TerminateAsync();
        service.Root = null;
        await service.StartAsync();
    }
}
