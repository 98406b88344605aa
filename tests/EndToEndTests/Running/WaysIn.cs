using System.Text.Json.Nodes;
using Audiences.Testing.Publishing;

namespace Audiences.EndToEndTests.Running;

/// <summary>The ways in which events reach the system.</summary>
internal static class WaysIn
{
    private const int LinesInRequest = 1_000;
    private const int EventsInBatch = 400;

    /// <summary>HTTP, lines of NDJSON; every event must be accepted.</summary>
    public static async Task SendByHttpAsync(this SystemUnderTest system, IEnumerable<JsonObject> events)
    {
        foreach (var chunk in events.Chunk(LinesInRequest))
        {
            var answer = await system.Api.PostEventsAsync(chunk.Select(e => e.ToJsonString()));
            Assert.True((int)answer["accepted"]! == chunk.Length, $"Not all of {chunk.Length} events were accepted: {answer["rejected"]}");
        }
    }

    /// <summary>AMQP, an event a message.</summary>
    public static Task SendByAmqpAsync(this SystemUnderTest system, IEnumerable<JsonObject> events) =>
        AmqplibPublisher.PublishAsync(system.Broker, "audiences.membership", events);

    /// <summary>AMQP, hundreds of events a message.</summary>
    public static Task SendByAmqpInBatchesAsync(this SystemUnderTest system, IEnumerable<JsonObject> events) =>
        AmqplibPublisher.PublishAsync(
            system.Broker,
            "audiences.membership-batch",
            events.Chunk(EventsInBatch).Select(chunk => new JsonObject { ["events"] = new JsonArray([.. chunk.Select(e => e.DeepClone())]) }));
}
