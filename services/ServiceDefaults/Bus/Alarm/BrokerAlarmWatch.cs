using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace Audiences.ServiceDefaults.Bus.Alarm;

/// <summary>
/// Hears of the broker's alarm on a connection of its own. The broker tells only connections that publish, so this one
/// sends an empty message that goes to no queue every other second.
/// Source: https://www.rabbitmq.com/docs/connection-blocked
/// </summary>
internal sealed class BrokerAlarmWatch(Uri broker, BrokerAlarm alarm, TimeProvider time, ILogger<BrokerAlarmWatch> logger) : BackgroundService
{
    private const string NoQueue = "audiences.alarm-watch";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WatchAsync(stoppingToken);
            }
            catch (Exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The broker is away, which whoever publishes finds out and says.
            }
            catch (OperationCanceledException)
            {
                return;
            }

            alarm.IsOn = false;
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        await using var connection = await BrokerConnection.OpenAsync(broker, "audiences alarm watch", recovers: false, stoppingToken);
        connection.ConnectionBlockedAsync += (_, _) =>
        {
            AlarmLog.On(logger);
            alarm.IsOn = true;
            return Task.CompletedTask;
        };
        connection.ConnectionUnblockedAsync += (_, _) =>
        {
            AlarmLog.Over(logger);
            alarm.IsOn = false;
            return Task.CompletedTask;
        };
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stoppingToken);
        while (connection.IsOpen)
        {
            if (!alarm.IsOn)
            {
                await channel.BasicPublishAsync(exchange: "", NoQueue, ReadOnlyMemory<byte>.Empty, stoppingToken);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }
}
