using Audiences.ServiceDefaults.Bus.Alarm;
using Audiences.Testing;
using Audiences.Testing.RabbitMq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Audiences.IntegrationTests.Servers;

/// <summary>A broker that is out of memory takes nothing; the gateway knows it, and when it is over.</summary>
public sealed class BrokerAlarmTests
{
    [Fact]
    public async Task The_brokers_alarm_is_heard_of_and_its_end_too()
    {
        // A broker of its own: its alarm is everybody's.
        await using var broker = await LocalBroker.StartAsync();
        if (broker is null)
        {
            Unavailable.Throw("A broker whose alarm can be set must be local: install RabbitMQ (Debian: apt-get install rabbitmq-server).");
        }

        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Broker"] = (await broker.CreateVirtualHostAsync("alarm")).ToString() });
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<BrokerAlarm>();
        builder.AddBrokerAlarmWatch();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var alarm = host.Services.GetRequiredService<BrokerAlarm>();

        await broker.SetAlarmAsync(true);
        await UntilAsync(() => alarm.IsOn);
        await broker.SetAlarmAsync(false);
        await UntilAsync(() => !alarm.IsOn);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!holds())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
