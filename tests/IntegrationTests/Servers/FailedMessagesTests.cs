using Audiences.Contracts.Users;
using Audiences.ServiceDefaults.Bus.Failed;
using Audiences.Testing.RabbitMq;
using MassTransit;

namespace Audiences.IntegrationTests.Servers;

/// <summary>A message that a bug kept from being handled waits in the broker; once the bug is mended it is handled after all.</summary>
public sealed class FailedMessagesTests
{
    private const string Endpoint = "test.user-erased";

    [Fact]
    public async Task What_failed_is_listed_by_endpoint_and_handled_once_it_is_sent_back()
    {
        var cancel = TestContext.Current.CancellationToken;
        var broker = await TestBroker.CreateVirtualHostAsync();
        var handled = new TaskCompletionSource<(UserErased Message, Guid? Id, Headers Headers)>();
        var mended = false;
        var bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(configure =>
        {
            configure.Host(broker);
            configure.ReceiveEndpoint(Endpoint, endpoint => endpoint.Handler<UserErased>(context =>
            {
                if (!Volatile.Read(ref mended))
                {
                    throw new NotSupportedException("Nobody outside may read this: qzuserid");
                }

                handled.TrySetResult((context.Message, context.MessageId, context.Headers));
                return Task.CompletedTask;
            }));
        });
        await bus.StartAsync(cancel);
        await using var connection = await FailedMessages.ConnectAsync(broker, cancel);
        var failed = new FailedMessages(connection);
        Assert.Empty(await failed.ListAsync([Endpoint, "test.never-failed"], cancel));

        var sent = new UserErased { Workspace = "default", UserId = "u-1", ErasedAt = DateTimeOffset.UnixEpoch, ReceiptId = Guid.CreateVersion7() };
        Guid? id = null;
        await bus.Publish(sent, context => id = context.MessageId, cancel);
        var waiting = await UntilListedAsync(failed, cancel);
        Assert.Equal((Endpoint, 1u, typeof(NotSupportedException).FullName), (waiting.Endpoint, waiting.Messages, waiting.FirstFailure));

        Volatile.Write(ref mended, true);
        Assert.Equal(1u, await failed.ReplayAsync(Endpoint, cancel));
        var (message, messageId, headers) = await handled.Task.WaitAsync(TimeSpan.FromMinutes(1), cancel);
        Assert.Equal(sent, message);
        Assert.Equal(id, messageId);
        Assert.DoesNotContain(headers.GetAll(), header => header.Key.StartsWith("MT-Fault", StringComparison.Ordinal));
        Assert.Empty(await failed.ListAsync([Endpoint], cancel));
        await bus.StopAsync(cancel);
    }

    private static async Task<EndpointFailures> UntilListedAsync(FailedMessages failed, CancellationToken cancel)
    {
        while (true)
        {
            if (await failed.ListAsync([Endpoint], cancel) is [var one])
            {
                return one;
            }

            await Task.Delay(50, cancel);
        }
    }
}
