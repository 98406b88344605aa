using System.Text.Json.Nodes;
using Audiences.Testing.Publishing;

namespace Audiences.IntegrationTests.Amqp;

/// <summary>Node's amqplib publishes; it knows nothing of .NET.</summary>
public sealed class PlainJsonTests : IAsyncLifetime
{
    private const string Single = "audiences.membership";
    private const string Batch = "audiences.membership-batch";

    private QualifierUnderTest? _qualifier;

    private QualifierUnderTest Qualifier => _qualifier!;

    public async ValueTask InitializeAsync() => _qualifier = await QualifierUnderTest.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_qualifier is not null)
        {
            await _qualifier.DisposeAsync();
        }
    }

    [Fact]
    public async Task Single_events_and_batches_reach_the_audience()
    {
        var audience = await Qualifier.LinkAsync("vip");

        await Qualifier.PublishAsync(Single, Event("ann", "qualified"), Event("bob", "qualified"));
        await Qualifier.PublishAsync(Batch, new JsonObject { ["events"] = new JsonArray(Event("cid", "qualified"), Event("bob", "disqualified", second: 2)) });

        Assert.Equal("+ann -bob +cid", await Qualifier.Members.SettledAsync(audience, "+ann -bob +cid"));
    }

    [Fact]
    public async Task Bad_events_stop_nobody_else()
    {
        var audience = await Qualifier.LinkAsync("vip");
        var withoutUser = Event("x", "qualified");
        withoutUser.Remove("userId");
        var objectForUser = Event("x", "qualified");
        objectForUser["userId"] = new JsonObject();
        var strangeTime = Event("x", "qualified");
        strangeTime["occurredAt"] = "yesterday";

        await AmqplibPublisher.PublishTextAsync(Qualifier.Broker, Single, "{ this is not JSON");
        await AmqplibPublisher.PublishTextAsync(Qualifier.Broker, Batch, "[1, 2");
        await Qualifier.PublishAsync(Single, withoutUser, Event("ann", "promoted"), Event("ann", "qualified"));
        await Qualifier.PublishAsync(Batch, new JsonObject
        {
            ["events"] = new JsonArray(withoutUser.DeepClone(), objectForUser, strangeTime, "text", null, Event("bob", "qualified")),
        });

        Assert.Equal("+ann +bob", await Qualifier.Members.SettledAsync(audience, "+ann +bob"));
    }

    [Fact]
    public async Task An_event_of_another_workspace_reaches_nobody_here()
    {
        var audience = await Qualifier.LinkAsync("vip");
        var foreign = Event("eve", "qualified");
        foreign["workspace"] = "elsewhere";

        await Qualifier.PublishAsync(Single, foreign, Event("ann", "qualified"));

        Assert.Equal("+ann", await Qualifier.Members.SettledAsync(audience, "+ann"));
    }

    private static JsonObject Event(string user, string type, int second = 1) => new()
    {
        ["eventId"] = $"{user}-{type}-{second}",
        ["type"] = type,
        ["segmentId"] = "vip",
        ["userId"] = user,
        ["occurredAt"] = $"2024-05-06T10:00:0{second}.123Z",
        ["properties"] = new JsonObject { ["email"] = $"{user}@example.com" },
    };
}
