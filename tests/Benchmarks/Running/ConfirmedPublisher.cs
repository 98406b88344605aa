using System.Threading.RateLimiting;
using RabbitMQ.Client;

namespace Audiences.Benchmarks.Running;

/// <summary>A plain client of RabbitMQ: persistent JSON messages, each confirmed, several under way.</summary>
internal sealed class ConfirmedPublisher : IAsyncDisposable
{
    private static readonly BasicProperties _properties = new() { ContentType = "application/json", DeliveryMode = DeliveryModes.Persistent };

    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private ConfirmedPublisher(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    public static async Task<ConfirmedPublisher> ConnectAsync(Uri broker)
    {
        var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();

        // How many are under way is for the caller to say.
        var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 100_000, QueueLimit = 0 });
        var options = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, limiter);
        return new ConfirmedPublisher(connection, await connection.CreateChannelAsync(options));
    }

    /// <summary>Ends when the broker has confirmed it.</summary>
    public Task PublishAsync(string exchange, string routingKey, ReadOnlyMemory<byte> body) =>
        _channel.BasicPublishAsync(exchange, routingKey, mandatory: true, _properties, body).AsTask();

    /// <summary>Publishes all, so many at once; ends when the last is confirmed.</summary>
    public async Task PublishAllAsync(string exchange, string routingKey, IEnumerable<ReadOnlyMemory<byte>> bodies, int underWay)
    {
        var pending = new Queue<Task>();
        foreach (var body in bodies)
        {
            if (pending.Count == underWay)
            {
                await pending.Dequeue();
            }

            pending.Enqueue(PublishAsync(exchange, routingKey, body));
        }

        await Task.WhenAll(pending);
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
