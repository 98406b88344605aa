using System.Net;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class UploadTests
{
    [Fact]
    public async Task Rows_come_in_once_and_go_out_once_however_often_they_are_sent()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();

        await sandbox.AddAsync(id, Sandbox.Row(1), Sandbox.Row(2));
        await sandbox.AddAsync(id, Sandbox.Row(2), Sandbox.Row(3));
        Assert.Equal(["1", "2", "3"], sandbox.IdsIn(id));

        await sandbox.RemoveAsync(id, Sandbox.Row(2));
        var again = await sandbox.RemoveAsync(id, Sandbox.Row(2), Sandbox.Row(9));
        Assert.Equal((HttpStatusCode.OK, 2, 0), (again.Status, again.Number("num_received"), again.Number("num_invalid_entries")));
        Assert.Equal(["1", "3"], sandbox.IdsIn(id));
    }

    [Fact]
    public async Task A_row_is_the_same_whatever_the_order_of_its_keys_and_blanks()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.SendAsync(HttpMethod.Post, id + "/users", new { payload = new { schema = new[] { "FN", "EXTERN_ID", "EMAIL" }, data = new[] { new[] { "", "1", Sandbox.Hash("1@example.com") } } } });
        await sandbox.RemoveAsync(id, Sandbox.Row(1));
        Assert.Empty(sandbox.State.Members(id));
    }

    [Fact]
    public async Task A_removal_by_fewer_keys_than_were_added_removes_nobody()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.AddAsync(id, Sandbox.Row(1));
        await sandbox.RemoveAsync(id, [Sandbox.Hash("1@example.com"), ""]);
        Assert.Equal(["1"], sandbox.IdsIn(id));
    }

    [Fact]
    public async Task A_value_that_is_no_lower_case_hash_makes_its_row_invalid_and_the_others_go_on()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var answer = await sandbox.AddAsync(
            id,
            [Sandbox.Hash("a").ToUpperInvariant(), "upper"],
            Sandbox.Row(1),
            ["ada@example.com", "raw"],
            [Sandbox.Hash("a")[..32], "md5"],
            ["", ""]);
        Assert.Equal((5, 4), (answer.Number("num_received"), answer.Number("num_invalid_entries")));
        Assert.Equal(["0", "2", "3", "4"], answer.Json.GetProperty("invalid_entry_samples").EnumerateObject().Select(sample => sample.Name));
        Assert.Equal(["1"], sandbox.IdsIn(id));
    }

    [Theory]
    [InlineData("""{"schema":["EMAIL","SHOE_SIZE"],"data":[]}""")]
    [InlineData("""{"schema":[],"data":[]}""")]
    [InlineData("""{"schema":["EMAIL"],"data":["x"]}""")]
    [InlineData("""{"schema":["EMAIL","FN"],"data":[["x"]]}""")]
    [InlineData("""{"schema":["EMAIL"],"data":{}}""")]
    [InlineData("""{"schema":["EMAIL"]}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""["EMAIL"]""")]
    [InlineData("""{"schema":""")]
    public async Task A_payload_that_is_not_of_the_form_is_refused_whole(string payload)
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var answer = await sandbox.PostFormAsync(id + "/users", ("payload", payload));
        Assert.Equal((HttpStatusCode.BadRequest, 100), (answer.Status, answer.Code));
        Assert.Empty(sandbox.State.Members(id));
    }

    [Fact]
    public async Task Ten_thousand_rows_are_taken_and_one_more_is_refused()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var rows = Enumerable.Range(0, 10_001).Select(Sandbox.Row).ToArray();

        var refused = await sandbox.AddAsync(id, rows);
        Assert.Equal(100, refused.Code);
        Assert.Empty(sandbox.State.Members(id));

        var taken = await sandbox.AddAsync(id, rows[..10_000]);
        Assert.Equal(10_000, taken.Number("num_received"));
        Assert.Equal(10_000, sandbox.State.Audiences.Single().Members);
    }

    [Fact]
    public async Task An_audience_filled_in_one_form_refuses_the_other()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var single = """{"schema":"EMAIL_SHA256","data":["$"]}""".Replace("$", Sandbox.Hash("a"), StringComparison.Ordinal);
        var multiple = """{"schema":["EMAIL"],"data":[["$"]]}""".Replace("$", Sandbox.Hash("a"), StringComparison.Ordinal);

        var first = await sandbox.CreateAudienceAsync();
        await sandbox.PostFormAsync(first + "/users", ("payload", multiple));
        Assert.Equal(2650, (await sandbox.PostFormAsync(first + "/users", ("payload", single))).Code);

        var second = await sandbox.CreateAudienceAsync();
        await sandbox.PostFormAsync(second + "/users", ("payload", single));
        var refused = await sandbox.PostFormAsync(second + "/users", ("payload", multiple));
        Assert.Contains("FILE_IMPORTED.HASHES_OR_USER_IDS, which does not support data source FILE_IMPORTED.MULTI_HASHES", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advertising_ids_go_in_the_clear_and_lower_case()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var answer = await sandbox.SendAsync(HttpMethod.Post, id + "/users", new
        {
            payload = new { schema = new[] { "MADID" }, data = new[] { new[] { "aece52e7-03ee-455a-b3c4-e57283966239" }, ["AECE52E7-03EE-455A-B3C4-E57283966239"], ["phone"] } },
        });
        Assert.Equal(2, answer.Number("num_invalid_entries"));
        Assert.Equal("aece52e7-03ee-455a-b3c4-e57283966239", sandbox.State.Members(id).Single()["MADID"]);
    }

    [Fact]
    public async Task A_flagged_audience_takes_no_changes()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        sandbox.State.SetOperationStatus(id, 471);
        var answer = await sandbox.AddAsync(id, Sandbox.Row(1));
        Assert.Equal((100, 1713230), (answer.Code, answer.Subcode));
        Assert.Equal("Audience Upload Blocked", answer.Error.GetProperty("error_user_title").GetString());
    }
}
