namespace Audiences.Testing.RabbitMq;

/// <summary>
/// A real RabbitMQ for tests: the server that <c>AUDIENCES_TEST_RABBITMQ</c> names (an amqp address of an administrator,
/// with the management API on port 15672 or where <c>AUDIENCES_TEST_RABBITMQ_MANAGEMENT</c> says), else a container, else local binaries. Started at
/// most once in a test process.
/// </summary>
public static class TestBroker
{
    private static readonly Lazy<Task<IBrokerServer?>> Server = new(StartAsync);

    /// <summary>A fresh virtual host; its address, <c>amqp://user:password@host:port/name</c>.</summary>
    public static async Task<Uri> CreateVirtualHostAsync()
    {
        var server = await Server.Value;
        if (server is null)
        {
            Unavailable.Throw("No RabbitMQ: set AUDIENCES_TEST_RABBITMQ, start Docker, or install it (Debian: apt-get install rabbitmq-server).");
        }

        return await server.CreateVirtualHostAsync($"audiences-{Guid.CreateVersion7():N}");
    }

    private static async Task<IBrokerServer?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("AUDIENCES_TEST_RABBITMQ") is { } given && !string.IsNullOrWhiteSpace(given))
        {
            return new GivenBroker(new Uri(given.Trim()));
        }

        return await DockerEngine.AnswersAsync()
            ? await BrokerContainer.StartAsync()
            : await LocalBroker.StartAsync();
    }
}
