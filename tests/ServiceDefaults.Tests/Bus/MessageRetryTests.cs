using Audiences.ServiceDefaults.Bus;
using MassTransit;
using MassTransit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Tests.Bus;

/// <summary>What an hour without a database may cost: time, but no message.</summary>
[Trait("Kind", "Hosted")]
public sealed class MessageRetryTests
{
    private static readonly MessageRetry Quick = new(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(2));

    [Fact]
    public async Task A_message_waits_for_the_database_however_long_it_is_away()
    {
        var consumer = new Failing(times: 100, () => new TimeoutException("The database is away."));
        await using var provider = Provider(consumer);
        var harness = await provider.StartTestHarness();
        await harness.Bus.Publish(new Word(1));
        Assert.True(await harness.Consumed.Any<Word>(received => received.Exception is null));
        Assert.Equal(101, consumer.Tries);
        Assert.False(await harness.Published.Any<Fault<Word>>());
    }

    [Fact]
    public async Task A_message_that_fails_on_its_own_account_is_put_aside()
    {
        var consumer = new Failing(times: 1000, () => new FormatException("A bug."));
        await using var provider = Provider(consumer);
        var harness = await provider.StartTestHarness();
        await harness.Bus.Publish(new Word(1));
        Assert.True(await harness.Published.Any<Fault<Word>>());
        Assert.Equal(9, consumer.Tries);
    }

    private static ServiceProvider Provider(Failing consumer) => new ServiceCollection()
        .AddSingleton(consumer)
        .AddMassTransitTestHarness(x =>
        {
            x.AddConsumer<Failing>();
            x.AddConfigureEndpointsCallback((_, _, endpoint) => Quick.ApplyTo(endpoint));
            x.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context));
        })
        .BuildServiceProvider(true);

    public sealed record Word(int Number);

    public sealed class Failing(int times, Func<Exception> failure) : IConsumer<Word>
    {
        public int Tries { get; private set; }

        public Task Consume(ConsumeContext<Word> context) => ++Tries <= times ? throw failure() : Task.CompletedTask;
    }
}
