using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Audiences.ServiceDefaults.Bus.Failed;

/// <summary>
/// What a service could not handle, however often it tried, waits in the broker in <c>&lt;endpoint&gt;_error</c>. This
/// tells of it, and after the cause is mended sends it back to where it came from.
/// </summary>
/// <param name="connection">To the broker.</param>
public sealed class FailedMessages(IConnection connection)
{
    private const string FaultHeaders = "MT-Fault-";
    private const string Reason = "MT-Reason";

    /// <summary>Connects to the broker of a connection string.</summary>
    public static Task<IConnection> ConnectAsync(Uri broker, CancellationToken cancellationToken) =>
        BrokerConnection.OpenAsync(broker, "audiences failed messages", recovers: true, cancellationToken);

    /// <summary>The endpoints that have such messages.</summary>
    public async Task<IReadOnlyList<EndpointFailures>> ListAsync(IEnumerable<string> endpoints, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var found = new List<EndpointFailures>();
        foreach (var endpoint in endpoints.Order(StringComparer.Ordinal))
        {
            await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
            if (await CountAsync(channel, endpoint, cancellationToken) is var count and > 0
                && await channel.BasicGetAsync(ErrorQueue(endpoint), autoAck: false, cancellationToken) is { } first)
            {
                // It goes back with the channel: nobody acknowledged it.
                var headers = first.BasicProperties.Headers;
                found.Add(new EndpointFailures(endpoint, count, Text(headers, FaultHeaders + "ExceptionType"), Text(headers, FaultHeaders + "Timestamp")));
            }
        }

        return found;
    }

    /// <summary>
    /// Sends back what waits now; what fails again waits again. A message leaves the error queue only after the broker
    /// confirmed that it stands in its endpoint's queue.
    /// </summary>
    /// <returns>How many were sent back.</returns>
    /// <exception cref="PublishException">The endpoint's queue is gone; nothing is lost.</exception>
    public async Task<uint> ReplayAsync(string endpoint, CancellationToken cancellationToken)
    {
        await using var channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellationToken);
        var count = await CountAsync(channel, endpoint, cancellationToken);
        var replayed = 0u;
        while (replayed < count && await channel.BasicGetAsync(ErrorQueue(endpoint), autoAck: false, cancellationToken) is { } message)
        {
            await channel.BasicPublishAsync(
                exchange: "", endpoint, mandatory: true, AsItCame(message.BasicProperties), message.Body, cancellationToken);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken);
            replayed++;
        }

        return replayed;
    }

    private static string ErrorQueue(string endpoint) => endpoint + "_error";

    // A queue that is not there has nothing: it is made by the first failure. The broker closes the channel for asking.
    private static async Task<uint> CountAsync(IChannel channel, string endpoint, CancellationToken cancellationToken)
    {
        try
        {
            return (await channel.QueueDeclarePassiveAsync(ErrorQueue(endpoint), cancellationToken)).MessageCount;
        }
        catch (OperationInterruptedException e) when (e.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return 0;
        }
    }

    private static BasicProperties AsItCame(IReadOnlyBasicProperties properties)
    {
        var copy = new BasicProperties(properties);
        if (properties.Headers is { } headers)
        {
            copy.Headers = headers
                .Where(header => header.Key != Reason && !header.Key.StartsWith(FaultHeaders, StringComparison.Ordinal))
                .ToDictionary(header => header.Key, header => header.Value);
        }

        return copy;
    }

    private static string? Text(IDictionary<string, object?>? headers, string name) =>
        headers is not null && headers.TryGetValue(name, out var value) ? HeaderText.Of(value) : null;
}
