using System.Net;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class FaultTests
{
    [Fact]
    public async Task A_fault_hits_the_nth_call_that_matches_and_as_often_as_it_says()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        sandbox.State.Faults.Add(new() { Method = "POST", Path = "/users", Nth = 2, Count = 2, Code = 2 });

        var codes = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            var answer = await sandbox.AddAsync(id, Sandbox.Row(i));
            codes.Add(answer.Status == HttpStatusCode.OK ? 0 : answer.Code);
            await sandbox.GetAsync(id);
        }

        Assert.Equal([0, 2, 2, 0], codes);
        Assert.Equal(["0", "3"], sandbox.IdsIn(id));
    }

    [Fact]
    public async Task An_error_carries_what_was_asked_for()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.Faults.Add(new() { Code = 368, Subcode = 5, Status = 403, Message = "m", UserTitle = "t", UserMessage = "u", Transient = true });
        var answer = await sandbox.GetAsync("me");
        Assert.Equal((HttpStatusCode.Forbidden, 368, 5, "m"), (answer.Status, answer.Code, answer.Subcode, answer.Message));
        Assert.True(answer.Error.GetProperty("is_transient").GetBoolean());
        Assert.Equal("u", answer.Error.GetProperty("error_user_msg").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cut_connection_leaves_the_caller_not_knowing(bool afterEffect)
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        sandbox.State.Faults.Add(new() { Path = "/users", Cut = true, AfterEffect = afterEffect });
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.AddAsync(id, Sandbox.Row(1)));
        Assert.Equal(afterEffect ? ["1"] : [], sandbox.IdsIn(id));
        await sandbox.AddAsync(id, Sandbox.Row(1));
        Assert.Equal(["1"], sandbox.IdsIn(id));
    }

    [Fact]
    public async Task A_page_of_html_can_take_the_place_of_an_answer()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.Faults.Add(new() { Html = true, Status = 503 });
        var response = await sandbox.Http.GetAsync("/v25.0/me");
        Assert.Equal((503, "text/html"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_throttle_says_how_long_and_ends_by_itself()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.Faults.Add(new() { Path = "customaudiences", ThrottleMinutes = 7, Count = null });
        var answer = await sandbox.GetAsync(Sandbox.Account + "/customaudiences");
        Assert.Equal((80003, 2446079), (answer.Code, answer.Subcode));
        Assert.Contains("\"estimated_time_to_regain_access\":7", answer.Headers.GetValues("X-Business-Use-Case-Usage").Single(), StringComparison.Ordinal);
        sandbox.Time.Advance(TimeSpan.FromMinutes(7));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync(Sandbox.Account + "/customaudiences")).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(613)]
    public async Task A_fault_can_say_how_much_is_used_with_and_without_an_error(int? code)
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        sandbox.State.Faults.Add(new()
        {
            Path = "/users",
            Code = code,
            Type = "T",
            UsagePercent = 97,
            RegainMinutes = 12,
            AppUsagePercent = 80,
            AdAccountUsagePercent = 99.5,
            AdAccountResetSeconds = 60,
        });
        var answer = await sandbox.AddAsync(id, Sandbox.Row(1));
        var use = answer.Headers.GetValues("X-Business-Use-Case-Usage").Single();
        Assert.Contains("\"call_count\":97", use, StringComparison.Ordinal);
        Assert.Contains("\"estimated_time_to_regain_access\":12", use, StringComparison.Ordinal);
        Assert.Contains("\"call_count\":80", answer.Headers.GetValues("X-App-Usage").Single(), StringComparison.Ordinal);
        Assert.Contains("\"acc_id_util_pct\":99.5", answer.Headers.GetValues("X-Ad-Account-Usage").Single(), StringComparison.Ordinal);
        Assert.Equal(code is null ? ["1"] : [], sandbox.IdsIn(id));
        Assert.Equal(code is null, answer.Status == HttpStatusCode.OK);
    }
}
