using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>What whoever takes over from a release must do.</summary>
internal static class TakingOver
{
    public static async Task AssertGoesOnAsync(this Installation system, StoryFacts facts)
    {
        var vip = facts.Audiences[0];

        // What was due is sent, and nobody twice.
        foreach (var audience in facts.Audiences)
        {
            await system.AssertHoldsAsync(audience.Id, audience.Members());
            Assert.Equal(audience.DueAdds.Count + audience.DueRemovals.Count, await system.RowsSentAsync(audience.Id));
        }

        await AssertRemembersAsync(system, facts);

        // Somebody leaves; the old key still sends.
        using var publisher = system.With(facts.PublisherKey);
        var leaver = vip.AtMeta.Except(vip.DueRemovals).First();
        await publisher.PostEventsAsync([ReleaseStory.Event(leaver, vip.Segment, "disqualified", 4).ToJsonString()]);
        await system.AssertHoldsAsync(vip.Id, vip.Members().Except([leaver]));

        // The publisher sends everything again: who left, objected or was forgotten stays out.
        await publisher.PostEventsAsync(facts.Events);
        await publisher.PostEventsAsync([ReleaseStory.Event("newcomer", vip.Segment, "qualified", 5).ToJsonString()]);
        await system.AssertHoldsAsync(vip.Id, vip.Members().Except([leaver]).Append("newcomer"));
        foreach (var audience in facts.Audiences.Skip(1))
        {
            await system.AssertHoldsAsync(audience.Id, audience.Members());
        }

        if (facts.LinkedEmail is { } email)
        {
            // What the release was told of a member goes along as soon as somebody asks for it.
            await system.Api.PatchAsync($"/v1/audiences/{vip.Id}", new JsonObject { ["boost"] = true });
            await system.AssertHoldsValueAsync(vip.Id, "EMAIL=" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email))));
        }
    }

    private static async Task AssertRemembersAsync(Installation system, StoryFacts facts)
    {
        var account = await system.Api.GetAsync($"/v1/accounts/{facts.Account}");
        Assert.Equal("connected", (string?)account["status"]);
        Assert.Equal("properties.email", (string?)(await system.Api.GetAsync($"/v1/accounts/{facts.Account}/mapping"))["attributes"]!["email"]);
        Assert.NotNull((await system.Api.GetAsync($"/v1/erasures/{facts.Receipt}"))["completedAt"]);
        if (facts.Webhook is { } webhook)
        {
            Assert.Contains((await system.Api.GetAsync("/v1/webhooks"))["webhooks"]!.AsArray(), one => (string?)one!["id"] == webhook && (string?)one["url"] == "https://release.example.com/hook");
        }

        if (facts.DeadLetter is { } letter)
        {
            Assert.Contains((await system.Api.GetAsync("/v1/dead-letters"))["items"]!.AsArray(), one => (string?)one!["id"] == letter && (string?)one["field"] == "userId");
        }

        foreach (var audience in facts.Audiences)
        {
            await system.Api.GetAsync($"/v1/audiences/{audience.Id}/cycles/{audience.Cycle}");
        }
    }
}
