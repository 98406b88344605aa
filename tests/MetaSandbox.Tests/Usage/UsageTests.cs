using System.Text.Json;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class UsageTests
{
    [Fact]
    public async Task Usage_rises_with_calls_and_calls_over_the_limit_wait_for_the_hour()
    {
        await using var sandbox = await Sandbox.StartAsync(new() { CallsPerHour = 4 });
        var percents = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            percents.Add(Usage(await sandbox.GetAsync(Sandbox.Account)).GetProperty("call_count").GetInt32());
            sandbox.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([25, 50, 75, 100], percents);
        var refused = await sandbox.GetAsync(Sandbox.Account);
        Assert.Equal(80003, refused.Code);
        Assert.Equal(56, Usage(refused).GetProperty("estimated_time_to_regain_access").GetInt32());

        sandbox.Time.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal("custom_audience", Usage(await sandbox.GetAsync(Sandbox.Account)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task The_log_of_requests_counts_what_an_upload_changed_and_holds_no_values()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1), Sandbox.Row(2), ["x", "y"]], Sandbox.Session(7, 1));
        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(2), Sandbox.Row(3)], Sandbox.Session(7, 2, last: true));
        await sandbox.RemoveAsync(id, Sandbox.Row(1), Sandbox.Row(1));

        var uploads = sandbox.State.Requests.All.Where(request => request.Path.EndsWith("/users", StringComparison.Ordinal)).ToList();
        Assert.Equal([(3, 1, 2, 0, 0), (2, 0, 1, 0, 1), (2, 0, 0, 1, 1)], uploads.Select(r => (r.Rows, r.Invalid, r.Added, r.Removed, r.Repeated)));
        Assert.Equal((7, 2, true), (uploads[1].SessionId, uploads[1].BatchSequence, uploads[1].LastBatch));
        var log = await sandbox.Http.GetStringAsync("/sandbox/requests");
        Assert.DoesNotContain(Sandbox.Hash("1@example.com"), log, StringComparison.Ordinal);
    }

    private static JsonElement Usage(Answer answer)
    {
        var header = JsonDocument.Parse(answer.Headers.GetValues("X-Business-Use-Case-Usage").Single());
        return header.RootElement.GetProperty(SandboxSeeds.AdAccountId)[0];
    }
}
