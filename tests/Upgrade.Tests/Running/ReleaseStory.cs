using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>
/// The life that a release leaves behind, of made-up people: some are in, some left, objected or were forgotten, and some
/// are still to be sent. It uses the oldest calls there are, as a program does that was written for the release.
/// </summary>
internal sealed class ReleaseStory(Installation system, string prefix)
{
    private readonly List<string> _events = [];

    private string Vip => $"{prefix}-vip";

    private string Cart => $"{prefix}-cart";

    public async Task<StoryFacts> TellAsync()
    {
        var account = await AccountAsync();
        var key = await system.Api.PostAsync("/v1/keys", new JsonObject { ["name"] = $"{prefix} publisher", ["role"] = "publisher" });
        var webhook = await system.Api.PostAsync("/v1/webhooks", new JsonObject { ["url"] = $"https://{prefix}.example.com/hook", ["events"] = new JsonArray("ad-account.disconnected") });
        var vip = await LinkAsync(Vip);
        var cart = await LinkAsync(Cart);

        await SendAsync([.. Users(0, 30).Select(user => Event(user, Vip, "qualified", 1)), .. Users(0, 10).Select(user => Event(user, Cart, "qualified", 1))]);
        await system.AssertHoldsAsync(vip, Users(0, 30));
        await system.AssertHoldsAsync(cart, Users(0, 10));

        // Two leave the segment, one objects by a call, one by an event, and one is forgotten.
        var (byCall, byEvent, erased) = (User(1), User(2), User(3));
        var objection = Event(byEvent, Cart, "qualified", 2);
        objection["consent"] = new JsonObject { ["advertising"] = false };
        await SendAsync([.. Users(28, 2).Select(user => Event(user, Vip, "disqualified", 2)), objection]);
        await system.Api.PostAsync($"/v1/users/{byCall}/consent", new JsonObject { ["advertising"] = false });
        var receipt = await system.Api.DeleteAsync($"/v1/users/{erased}");
        await system.AssertHoldsAsync(vip, Users(0, 28).Except([byCall, byEvent, erased]));
        await system.AssertHoldsAsync(cart, Users(0, 10).Except([byCall, byEvent, erased]));
        await system.Api.UntilAsync($"/v1/erasures/{receipt["receiptId"]}", answer => answer["completedAt"] is not null);

        // Of use only once somebody wants linked identifiers to go along.
        var email = $"{prefix}-linked@example.com";
        await system.Api.PostAsync("/v1/identities", LinkOf(User(5), email));

        // Not sent yet: whoever runs next must do it.
        var (adds, removals) = (Users(30, 5).ToArray(), Users(10, 2).ToArray());
        await SendAsync([.. adds.Select(user => Event(user, Vip, "qualified", 3)), .. removals.Select(user => Event(user, Vip, "disqualified", 3))]);
        await system.Api.UntilAsync($"/v1/audiences/{vip}", answer => (long)answer["counts"]!["dueAdds"]! == adds.Length && (long)answer["counts"]!["dueRemovals"]! == removals.Length);

        return new StoryFacts
        {
            Account = account,
            PublisherKey = (string)key["key"]!,
            Webhook = (string)webhook["id"]!,
            LinkedEmail = email,
            DeadLetter = await DeadLetterAsync(),
            Audiences = [await FactsAsync(vip, Vip, adds, removals), await FactsAsync(cart, Cart, [], [])],
            Withdrawn = [byCall, byEvent],
            Erased = [erased],
            Receipt = (string)receipt["receiptId"]!,
            Events = _events,
        };
    }

    public string User(int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-u{number:00}");

    public IEnumerable<string> Users(int first, int count) => Enumerable.Range(first, count).Select(User);

    public static JsonObject Event(string user, string segment, string type, int hour) => new()
    {
        ["eventId"] = string.Create(CultureInfo.InvariantCulture, $"{user}-{segment}-{hour}"),
        ["type"] = type,
        ["segmentId"] = segment,
        ["userId"] = user,
        ["occurredAt"] = string.Create(CultureInfo.InvariantCulture, $"2026-10-01T{hour:00}:00:00.123Z"),
        ["properties"] = new JsonObject { ["email"] = $"{user}@example.com", ["firstName"] = "Ann", ["lastName"] = "Smith" },
    };

    private async Task<string> AccountAsync()
    {
        if ((await system.Api.GetAsync("/v1/accounts")).AsArray().Count == 0)
        {
            await SystemFixture.ConnectAsync(system.Api);
        }

        return (string)(await system.Api.GetAsync("/v1/accounts"))[0]!["id"]!;
    }

    private static JsonObject LinkOf(string user, string email) => new()
    {
        ["linkId"] = $"{user}-link",
        ["type"] = "linked",
        ["occurredAt"] = "2026-10-01T02:00:00Z",
        ["a"] = new JsonObject { ["kind"] = "userId", ["value"] = user },
        ["b"] = new JsonObject { ["kind"] = "email", ["value"] = email },
    };

    // An event without a user; where there is no bus, the answer would have said so, and nothing is kept.
    private async Task<string?> DeadLetterAsync()
    {
        var broken = Event($"{prefix}-nobody", Vip, "qualified", 1);
        broken.Remove("userId");
        if (!await system.TryPublishAsync(broken))
        {
            return null;
        }

        var letters = await system.Api.UntilAsync("/v1/dead-letters", answer => answer["items"]!.AsArray().Any(Is));
        return (string)letters["items"]!.AsArray().First(Is)!["id"]!;

        bool Is(JsonNode? letter) => (string?)letter!["eventId"] == (string?)broken["eventId"];
    }

    // A day, so that what is due at the end stays due until it is stopped.
    private async Task<string> LinkAsync(string segment) =>
        (string)(await system.Api.PostAsync("/v1/audiences", new JsonObject { ["name"] = segment, ["segmentId"] = segment, ["refreshInterval"] = "P1D" }))["id"]!;

    private async Task SendAsync(IReadOnlyList<JsonObject> events)
    {
        var lines = events.Select(e => e.ToJsonString()).ToArray();
        var answer = await system.Api.PostEventsAsync(lines);
        Assert.Equal(lines.Length, (int)answer["accepted"]!);
        _events.AddRange(lines);
    }

    private async Task<AudienceFacts> FactsAsync(string audience, string segment, IReadOnlyList<string> adds, IReadOnlyList<string> removals) => new()
    {
        Id = audience,
        Segment = segment,
        AtMeta = await system.UsersAsync(audience),
        DueAdds = adds,
        DueRemovals = removals,
        Cycle = (string)(await system.Api.GetAsync($"/v1/audiences/{audience}/cycles"))["items"]![0]!["id"]!,
    };
}
