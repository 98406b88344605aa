using Xunit;

namespace Audiences.Testing.RabbitMq;

/// <summary>A virtual host for all tests of a class or collection.</summary>
public sealed class BrokerFixture : IAsyncLifetime
{
    private readonly Lazy<Task<Uri>> _virtualHost = new(TestBroker.CreateVirtualHostAsync);

    /// <summary>The address. Asked for inside a test, so that a missing server skips the test instead of breaking its class.</summary>
    public Task<Uri> VirtualHostAsync() => _virtualHost.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
