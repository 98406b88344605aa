using Testcontainers.RabbitMq;

namespace Audiences.Testing.RabbitMq;

/// <summary>RabbitMQ in a container; Testcontainers' own reaper removes it.</summary>
internal sealed class BrokerContainer : IBrokerServer
{
    private readonly RabbitMqContainer _container;

    private BrokerContainer(RabbitMqContainer container) => _container = container;

    public static async Task<IBrokerServer> StartAsync()
    {
        var container = new RabbitMqBuilder("rabbitmq:4.1.4-alpine").WithUsername("audiences").WithPassword("audiences").Build();
        await container.StartAsync();
        return new BrokerContainer(container);
    }

    public async Task<Uri> CreateVirtualHostAsync(string name)
    {
        await ExecuteAsync("rabbitmqctl", "add_vhost", name);
        await ExecuteAsync("rabbitmqctl", "set_permissions", "-p", name, "audiences", ".*", ".*", ".*");
        return new UriBuilder(_container.GetConnectionString()) { Path = name }.Uri;
    }

    private async Task ExecuteAsync(params string[] command)
    {
        var result = await _container.ExecAsync(command);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {result.ExitCode}: {result.Stderr}");
        }
    }
}
