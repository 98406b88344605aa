using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Publishing;

namespace Audiences.EndToEndTests;

/// <summary>Links between identifiers come over AMQP, too, and work on members who were sent long ago.</summary>
[Collection(SystemTests.Name)]
public sealed class IdentityLinksTests(SystemFixture fixture)
{
    private const string Segment = "linked-vip";

    private static readonly string Linked = "EMAIL=" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("other@example.com")));

    [Fact]
    public async Task A_linked_address_reaches_Meta_and_leaves_it_with_the_link()
    {
        var system = await fixture.SystemAsync();
        var audience = (string)(await system.Api.PostAsync("/v1/audiences", new JsonObject { ["name"] = Segment, ["segmentId"] = Segment, ["boost"] = true }))["id"]!;
        await system.SendByHttpAsync([Member()]);
        await UntilAsync(system, audience, rows => rows.Count == 1 && !rows.Any(HasLinked));

        await AmqplibPublisher.PublishAsync(system.Broker, "audiences.identity-linked", [Link("linked", "2024-06-01T00:00:00Z")]);
        await UntilAsync(system, audience, rows => rows.Count == 2 && rows.Any(HasLinked));

        await AmqplibPublisher.PublishAsync(system.Broker, "audiences.identity-linked", [Link("unlinked", "2024-06-02T00:00:00Z")]);
        await UntilAsync(system, audience, rows => rows.Count == 1 && !rows.Any(HasLinked));
    }

    private static bool HasLinked(string row) => row.Contains(Linked, StringComparison.Ordinal);

    private static async Task UntilAsync(SystemUnderTest system, string audience, Func<SortedSet<string>, bool> holds)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        for (var rows = await system.RowsAsync(audience); !holds(rows); rows = await system.RowsAsync(audience))
        {
            Assert.False(deadline.IsCancellationRequested, $"Meta holds [{string.Join("; ", rows)}].");
            await system.Api.TryRefreshAsync(audience);
            await Task.Delay(250);
        }
    }

    private static JsonObject Member() => new()
    {
        ["eventId"] = "linked-1",
        ["type"] = "qualified",
        ["segmentId"] = Segment,
        ["userId"] = "linked-user",
        ["occurredAt"] = "2024-05-06T07:08:09Z",
        ["properties"] = new JsonObject { ["email"] = "own@example.com" },
    };

    private static JsonObject Link(string type, string at) => new()
    {
        ["linkId"] = "l-1",
        ["type"] = type,
        ["occurredAt"] = at,
        ["a"] = new JsonObject { ["kind"] = "userId", ["value"] = "linked-user" },
        ["b"] = new JsonObject { ["kind"] = "email", ["value"] = " Other@Example.com" },
    };
}
