using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.Bus.Alarm;

/// <summary>Adds the watch for the broker's alarm.</summary>
public static class BrokerAlarmExtensions
{
    /// <summary>Watches the broker of <c>ConnectionStrings__Broker</c>; for services that take messages in for others.</summary>
    public static IHostApplicationBuilder AddBrokerAlarmWatch(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var broker = BusExtensions.BrokerAddress(builder.Configuration);
        builder.Services.AddHostedService(services => new BrokerAlarmWatch(
            broker, services.GetRequiredService<BrokerAlarm>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<BrokerAlarmWatch>>()));
        return builder;
    }
}
