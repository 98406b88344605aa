using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Accounts;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Accounts.Tests.Tokens;

/// <summary>A broker's operator sees every message, head and body.</summary>
[Trait("Kind", "Hosted")]
public sealed class BusSecrecyTests
{
    [Fact]
    public async Task Who_reads_every_message_of_the_token_exchange_finds_no_token()
    {
        await using var host = await AccountsHost.StartAsync(new FakeGraph());
        var wire = new Wire();
        host.App.Services.GetRequiredService<IBusControl>().ConnectReceiveObserver(wire);
        using var added = await host.AddAsync();
        var path = added.Headers.Location!.OriginalString;
        var id = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        await using var scope = host.App.Services.CreateAsyncScope();
        var client = scope.ServiceProvider.GetRequiredService<IClientFactory>().CreateRequestClient<AccessTokenRequested>();

        await client.GetResponse<AccessTokenProvided, AccessTokenRefused>(new AccessTokenRequested { Workspace = "default", AccountId = id });
        using var reconnected = await host.Client().PostAsJsonAsync(path + "/reconnect", new { accessToken = FakeGraph.Token });
        await client.GetResponse<AccessTokenProvided, AccessTokenRefused>(new AccessTokenRequested { Workspace = "default", AccountId = id });

        var read = wire.Read;
        Assert.Contains(read, message => message.Contains("audiences:access-token-requested", StringComparison.Ordinal));
        Assert.Contains(read, message => message.Contains("audiences:access-token-provided", StringComparison.Ordinal));
        foreach (var form in Forms(FakeGraph.Token))
        {
            Assert.DoesNotContain(read, message => message.Contains(form, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>In clear, and as base64 at each of the three places where it may begin, without the ends that depend on neighbours.</summary>
    private static IEnumerable<string> Forms(string token) =>
    [
        token,
        Convert.ToHexString(Encoding.UTF8.GetBytes(token)),
        .. Enumerable.Range(0, 3).Select(shift => Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', shift) + token))[4..^4]),
    ];

    private sealed class Wire : IReceiveObserver
    {
        private readonly List<string> _read = [];

        public IReadOnlyList<string> Read
        {
            get
            {
                lock (_read)
                {
                    return [.. _read];
                }
            }
        }

        public Task PreReceive(ReceiveContext context)
        {
            lock (_read)
            {
                _read.Add(JsonSerializer.Serialize(context.TransportHeaders.GetAll().Select(header => $"{header.Key}={header.Value}")) + Encoding.UTF8.GetString(context.Body.GetBytes()));
            }

            return Task.CompletedTask;
        }

        public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

        public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
            where T : class => Task.CompletedTask;

        public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
            where T : class => Task.CompletedTask;

        public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
    }
}
