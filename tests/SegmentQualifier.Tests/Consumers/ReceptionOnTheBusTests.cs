using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;
using Audiences.Identifiers;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.SegmentQualifier.Tests.Consumers;

[Trait("Kind", "Hosted")]
public sealed class ReceptionOnTheBusTests
{
    private static int _count;

    [Fact]
    public async Task Plain_JSON_and_the_envelope_one_by_one_and_in_batches_all_arrive()
    {
        await using var host = await QualifierHost.StartAsync();

        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("u1"), traceParent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var first = await host.Published.Next<QualifiedMember>();
        Assert.Equal("u1", first.UserId);
        Assert.Equal("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", first.TraceParent);
        Assert.Equal(MatchKey.Email, IdentifierSet.Parse(first.Identifiers).Items.Single().Key);
        Assert.Equal((1L, 1L), (first.MappingVersion, first.AudienceVersion));

        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("u2"), "application/octet-stream");
        Assert.Equal("u2", (await host.Published.Next<QualifiedMember>()).UserId);

        await RawBody.SendAsync(host.Bus, "audiences.membership-batch", $$"""{"events":[{"userId":7},{{Event("u3")}}, null]}""");
        Assert.Equal("u3", (await host.Published.Next<QualifiedMember>()).UserId);

        var message = JsonSerializer.Deserialize<SegmentMembershipChanged>(Event("u4"), JsonSerializerOptions.Web)!;
        await host.Bus.Publish(message);
        Assert.Equal("u4", (await host.Published.Next<QualifiedMember>()).UserId);
        await host.Bus.Publish(new SegmentMembershipBatch { Events = [message with { UserId = "u5", Type = "disqualified" }] });
        Assert.Equal(DisqualificationReasons.Segment, (await host.Published.Next<DisqualifiedMember>()).Reason);
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_dead_letter_once_and_the_rest_goes_on()
    {
        await using var host = await QualifierHost.StartAsync();
        var tooMany = $$"""{"events":[{{string.Join(",", Enumerable.Repeat("1", 1001))}}]}""";
        foreach (var body in new[] { "not json", "null", "[]", "", Event("x", "\"type\":\"joined\""), Event("x", "\"type\":\"joined\""), new string('x', 1_100_000) })
        {
            await RawBody.SendAsync(host.Bus, "audiences.membership", body);
        }

        foreach (var body in new[] { "{\"events\":", "{}", tooMany })
        {
            await RawBody.SendAsync(host.Bus, "audiences.membership-batch", body);
        }

        await RawBody.SendAsync(host.Bus, "audiences.membership", "broken envelope", "application/vnd.masstransit+json");
        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("good"));
        Assert.Equal("good", (await host.Published.Next<QualifiedMember>()).UserId);

        using var client = host.Client();
        var letters = await LettersAsync(client, 10);
        Assert.Equal(
            ["body", "body", "body", "body", "body", "body", "event", "events", "events", "type"],
            letters.Select(letter => letter.GetProperty("field").GetString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("ann@example.com", JsonSerializer.Serialize(letters), StringComparison.Ordinal);

        var typed = letters.Single(letter => letter.GetProperty("field").GetString() == "type").GetProperty("id").GetString();
        var replay = await client.PostAsync(new Uri($"/v1/dead-letters/{typed}/replay", UriKind.Relative), null);
        Assert.Equal("rejected", (await replay.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("outcome").GetString());
        using var stranger = host.Client(workspace: "other");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(new Uri($"/v1/dead-letters/{typed}/replay", UriKind.Relative), null)).StatusCode);
    }

    [Fact]
    public async Task Consent_and_erasure_by_HTTP_reach_every_membership()
    {
        await using var host = await QualifierHost.StartAsync();
        using var client = host.Client();
        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("u1"));
        await host.Published.Next<QualifiedMember>();

        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsJsonAsync("/v1/users/u1/consent", new { advertising = false })).StatusCode);
        Assert.Equal(DisqualificationReasons.Consent, (await host.Published.Next<DisqualifiedMember>()).Reason);
        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsJsonAsync("/v1/users/u1/consent", new { advertising = true })).StatusCode);
        var again = await host.Published.Next<QualifiedMember>();
        Assert.Null(again.Identifiers);
        Assert.True(again.Consent!.Granted);
        var wrong = await client.PostAsJsonAsync("/v1/users/u1/consent", new { advertising = "yes" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(JsonValueKind.Array, (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").GetProperty("advertising").ValueKind);

        var erased = await client.DeleteAsync(new Uri("/v1/users/u1", UriKind.Relative));
        var receipt = (await erased.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receiptId").GetGuid();
        Assert.Equal(HttpStatusCode.Accepted, erased.StatusCode);
        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("u1"));
        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("u2"));
        Assert.Equal("u2", (await host.Published.Next<QualifiedMember>()).UserId);

        Assert.Equal("pending", await StatusAsync(client, receipt));
        var removal = new ErasureRemovalAccepted { AudienceId = Guid.CreateVersion7(), AcceptedAt = DateTimeOffset.UtcNow };
        await host.Bus.Publish(new UserErasureCompleted { Workspace = "default", ReceiptId = receipt, Audiences = 1, CompletedAt = removal.AcceptedAt, Removals = [removal] });
        while (await StatusAsync(client, receipt) != "completed")
        {
            await Task.Yield();
        }

        var removals = (await client.GetFromJsonAsync<JsonElement>($"/v1/erasures/{receipt}")).GetProperty("removals");
        Assert.Equal((removal.AudienceId, removal.AcceptedAt), (removals[0].GetProperty("audienceId").GetGuid(), removals[0].GetProperty("acceptedAt").GetDateTimeOffset()));

        var segments = await client.GetFromJsonAsync<JsonElement>("/v1/segments");
        Assert.Equal("vip", segments.GetProperty("items")[0].GetProperty("segmentId").GetString());
        using var publisher = host.Client(Roles.Publisher);
        Assert.Equal(HttpStatusCode.Forbidden, (await publisher.GetAsync(new Uri("/v1/segments", UriKind.Relative))).StatusCode);
    }

    private static async Task<string?> StatusAsync(HttpClient client, Guid receipt) =>
        (await client.GetFromJsonAsync<JsonElement>($"/v1/erasures/{receipt}")).GetProperty("status").GetString();

    private static async Task<List<JsonElement>> LettersAsync(HttpClient client, int expected)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            timeout.Token.ThrowIfCancellationRequested();
            var letters = new List<JsonElement>();
            string? next = "";
            while (next is not null)
            {
                var page = await client.GetFromJsonAsync<JsonElement>("/v1/dead-letters?limit=3" + (next.Length > 0 ? "&after=" + next : ""));
                letters.AddRange(page.GetProperty("items").EnumerateArray());
                next = page.TryGetProperty("next", out var after) ? after.GetString() : null;
            }

            if (letters.Count >= expected)
            {
                return letters;
            }
        }
    }

    private static string Event(string user, string type = "\"type\":\"qualified\"") => $$$"""
        {"eventId":"{{{(user == "x" ? "same" : "e" + Interlocked.Increment(ref _count))}}}",{{{type}}},"segmentId":"vip","userId":"{{{user}}}","occurredAt":"2026-01-01T10:00:00Z","properties":{"email":"ann@example.com"}}
        """;
}
