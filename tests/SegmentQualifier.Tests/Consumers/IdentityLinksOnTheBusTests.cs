using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Identities;
using Audiences.Identifiers;
using MassTransit;

namespace Audiences.SegmentQualifier.Tests.Consumers;

[Trait("Kind", "Hosted")]
public sealed class IdentityLinksOnTheBusTests
{
    [Fact]
    public async Task Plain_JSON_and_the_envelope_one_by_one_and_in_batches_arrive_hashed()
    {
        await using var host = await QualifierHost.StartAsync();
        var published = Listen(host);

        await RawBody.SendAsync(host.Bus, "audiences.identity-linked", Link("l-1", "ann@example.com"));
        var first = await published.Next<IdentityLinkState>();
        Assert.Equal(("l-1", "ann"), (first.LinkId, first.B.UserId));
        Assert.Equal(MatchKey.Email, IdentifierSet.Parse(first.A.Identifier).Items.Single().Key);

        await RawBody.SendAsync(host.Bus, "audiences.identity-linked-batch", $$"""{"links":[{"linkId":7},{{Link("l-2", "ANN@example.com ")}}, null]}""");
        var second = await published.Next<IdentityLinkState>();
        Assert.Equal(("l-2", Convert.ToHexString(first.A.Identifier!)), (second.LinkId, Convert.ToHexString(second.A.Identifier!)));

        var message = JsonSerializer.Deserialize<IdentityLinked>(Link("l-3", "ann@example.com"), JsonSerializerOptions.Web)!;
        await host.Bus.Publish(message);
        Assert.Equal("l-3", (await published.Next<IdentityLinkState>()).LinkId);
        await host.Bus.Publish(new IdentityLinkBatch { Links = [message with { LinkId = "l-4", Type = "unlinked" }] });
        Assert.False((await published.Next<IdentityLinkState>()).Linked);
    }

    [Fact]
    public async Task What_cannot_be_used_is_a_dead_letter_that_can_be_tried_again()
    {
        await using var host = await QualifierHost.StartAsync();
        var published = Listen(host);
        await RawBody.SendAsync(host.Bus, "audiences.identity-linked", "not json");
        await RawBody.SendAsync(host.Bus, "audiences.identity-linked-batch", "{}");
        await RawBody.SendAsync(host.Bus, "audiences.identity-linked", Link("l-1", "nobody"));
        await RawBody.SendAsync(host.Bus, "audiences.identity-linked", Link("l-2", "ann@example.com"));
        await published.Next<IdentityLinkState>();

        using var client = host.Client();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        List<JsonElement> letters;
        do
        {
            letters = [.. (await client.GetFromJsonAsync<JsonElement>("/v1/dead-letters", patience.Token)).GetProperty("items").EnumerateArray()];
        }
        while (letters.Count < 3);
        Assert.Equal(["a.value", "body", "links"], letters.Select(letter => letter.GetProperty("field").GetString()).Order(StringComparer.Ordinal));
        var id = letters.Single(letter => letter.GetProperty("field").GetString() == "a.value").GetProperty("id").GetString();
        var replay = await client.PostAsync(new Uri($"/v1/dead-letters/{id}/replay", UriKind.Relative), null, patience.Token);
        Assert.Equal("rejected", (await replay.Content.ReadFromJsonAsync<JsonElement>(patience.Token)).GetProperty("outcome").GetString());
    }

    private static PublishedMembers Listen(QualifierHost host)
    {
        host.Bus.ConnectReceiveEndpoint("links", endpoint => endpoint.Handler<IdentityLinksChanged>(context =>
        {
            host.Published.Add(context.Message.Links);
            return Task.CompletedTask;
        })).Ready.GetAwaiter().GetResult();
        return host.Published;
    }

    private static string Link(string id, string email) =>
        $$$"""{"linkId":"{{{id}}}","type":"linked","occurredAt":"2026-01-01T10:00:00Z","a":{"kind":"email","value":"{{{email}}}"},"b":{"kind":"userId","value":"ann"}}""";
}
