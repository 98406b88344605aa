using System.Diagnostics;
using Audiences.Benchmarks.Running;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Audiences.Benchmarks.Flow;

/// <summary>The ceiling of the broker: the same bytes into a quorum queue, confirmed, and out of it, acknowledged, by plain clients that look at none.</summary>
internal static class PlainRoundTrip
{
    private const string Queue = "plain-round-trip";
    private const ushort Prefetch = 64;

    public static async Task<TimeSpan> RunAsync(Uri broker, IReadOnlyList<ReadOnlyMemory<byte>> bodies)
    {
        await using var publisher = await ConfirmedPublisher.ConnectAsync(broker);
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeclareAsync(Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });
        await channel.BasicQosAsync(0, Prefetch, global: false);
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = bodies.Count;
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, message) =>
        {
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false);
            if (Interlocked.Decrement(ref left) == 0)
            {
                all.SetResult();
            }
        };
        await channel.BasicConsumeAsync(Queue, autoAck: false, consumer);

        var taken = Stopwatch.StartNew();
        await publisher.PublishAllAsync("", Queue, bodies, FlowRun.UnderWay);
        await all.Task;
        return taken.Elapsed;
    }
}
