using System.Text.Json.Nodes;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.Testing.Postgres;
using Audiences.Testing.Publishing;
using Audiences.Testing.RabbitMq;
using Audiences.Testing.Services;
using MassTransit;

namespace Audiences.IntegrationTests.Amqp;

/// <summary>A segment qualifier on a real broker and database, with the neighbours that it needs played by the test.</summary>
internal sealed class QualifierUnderTest : IAsyncDisposable
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(60);

    private readonly ServiceProcess _service;
    private readonly IBusControl _bus;

    private QualifierUnderTest(Uri broker, ServiceProcess service, IBusControl bus, PublishedMembers members) =>
        (Broker, _service, _bus, Members) = (broker, service, bus, members);

    public Uri Broker { get; }

    /// <summary>What the qualifier has told the uploaders so far.</summary>
    public PublishedMembers Members { get; }

    public static async Task<QualifierUnderTest> StartAsync()
    {
        var broker = await TestBroker.CreateVirtualHostAsync();
        var service = new ServiceProcess("SegmentQualifier", new Dictionary<string, string?>
        {
            ["ConnectionStrings__Broker"] = broker.AbsoluteUri,
            ["ConnectionStrings__Database"] = await TestPostgres.CreateDatabaseAsync(),
        });
        var members = new PublishedMembers();
        var bus = Bus.Factory.CreateUsingRabbitMq(rabbit =>
        {
            rabbit.Host(broker);
            rabbit.ReceiveEndpoint("test.members", endpoint => endpoint.Instance(members));
        });
        await bus.StartAsync();
        await service.StartAsync();
        return new QualifierUnderTest(broker, service, bus, members);
    }

    /// <summary>Links a segment to an audience of a new account with a mapping of e-mail and external id; returns when both are in force.</summary>
    public async Task<Guid> LinkAsync(string segment)
    {
        var account = Guid.CreateVersion7();
        var audience = Guid.CreateVersion7();
        await AskAsync<MappingState, MappingStateApplied>(new MappingState
        {
            Workspace = "default",
            AccountId = account,
            Version = 1,
            Action = MappingActions.MultipleIdentifiers,
            Attributes = new Dictionary<string, string> { ["email"] = "properties.email", ["externalId"] = "userId" },
        });
        await AskAsync<AudienceState, AudienceStateApplied>(new AudienceState
        {
            Workspace = "default",
            AudienceId = audience,
            Version = 1,
            Name = segment,
            SegmentId = segment,
            AccountId = account,
            Conditions = [],
        });
        return audience;
    }

    public Task PublishAsync(string exchange, params JsonNode[] bodies) => AmqplibPublisher.PublishAsync(Broker, exchange, bodies);

    public async ValueTask DisposeAsync()
    {
        await _bus.StopAsync();
        await _service.DisposeAsync();
    }

    private async Task AskAsync<TState, TApplied>(TState state)
        where TState : class
        where TApplied : class
    {
        var client = _bus.CreateRequestClient<TState>(AnswerLimit);
        await client.GetResponse<TApplied>(state);
    }
}
