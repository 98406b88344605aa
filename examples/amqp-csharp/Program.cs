using System.Text.Json;
using RabbitMQ.Client;

// dotnet run -- amqp://user:password@host:5672/vhost
var factory = new ConnectionFactory { Uri = new Uri(args.Length > 0 ? args[0] : "amqp://localhost") };
await using var connection = await factory.CreateConnectionAsync();

// With tracking, each publish returns only when the broker has confirmed it, and throws if it did not, or returned it.
await using var channel = await connection.CreateChannelAsync(
    new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));

var now = DateTimeOffset.UtcNow;
var batch = new
{
    events = new object[]
    {
        new { eventId = "example-1", type = "qualified", segmentId = "vip", userId = "u-1", occurredAt = now, properties = new { email = "ann@example.com" } },
        new { eventId = "example-2", type = "disqualified", segmentId = "vip", userId = "u-2", occurredAt = now },
    },
};
var properties = new BasicProperties
{
    ContentType = "application/json",
    DeliveryMode = DeliveryModes.Persistent,

    // The trace that the event belongs to: yours, if you have one.
    Headers = new Dictionary<string, object?> { ["traceparent"] = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" },
};
await channel.BasicPublishAsync(
    exchange: "audiences.membership-batch", routingKey: "", mandatory: true, properties, JsonSerializer.SerializeToUtf8Bytes(batch));
Console.WriteLine("2 events are safe.");
