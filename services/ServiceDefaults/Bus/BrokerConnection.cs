using RabbitMQ.Client;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>A connection to the broker beside the bus, for what the bus does not offer.</summary>
public static class BrokerConnection
{
    /// <summary>Connects to the broker of a connection string.</summary>
    /// <param name="broker">Its address, of the schemes amqp and rabbitmq.</param>
    /// <param name="name">What it is called in the broker's management.</param>
    /// <param name="recovers">Whether it comes back by itself when it is lost.</param>
    /// <param name="cancellationToken">Stops the connecting.</param>
    public static Task<IConnection> OpenAsync(Uri broker, string name, bool recovers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(broker);
        var address = broker.Scheme.StartsWith("rabbitmq", StringComparison.Ordinal)
            ? new UriBuilder(broker) { Scheme = broker.Scheme.Replace("rabbitmq", "amqp", StringComparison.Ordinal) }.Uri
            : broker;
        return new ConnectionFactory { Uri = address, ClientProvidedName = name, AutomaticRecoveryEnabled = recovers }.CreateConnectionAsync(cancellationToken);
    }
}
