namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class SessionTests
{
    [Fact]
    public async Task Batches_of_a_session_add_up_until_the_last()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var first = await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1)], Sandbox.Session(7, 1));
        Assert.Equal("7", first.Json.GetProperty("session_id").GetString());
        Assert.Equal("uploading", Only(await sandbox.GetAsync(id + "/sessions")).GetProperty("stage").GetString());

        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(2), ["x", "y"]], Sandbox.Session(7, 2, last: true));
        var session = Only(await sandbox.GetAsync(id + "/sessions?session_id=7"));
        Assert.Equal(("completed", "3", "1"), (session.GetProperty("stage").GetString(), session.GetProperty("num_received").GetString(), session.GetProperty("num_invalid_entries").GetString()));
    }

    [Fact]
    public async Task After_the_last_batch_the_session_is_closed_but_the_last_may_be_repeated()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1)], Sandbox.Session(7, 1, last: true));
        var repeated = await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1)], Sandbox.Session(7, 1, last: true));
        Assert.Equal(1, repeated.Number("num_received"));
        Assert.Equal("1", Only(await sandbox.GetAsync(id + "/sessions")).GetProperty("num_received").GetString());

        var late = await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(2)], Sandbox.Session(7, 2));
        Assert.Equal(100, late.Code);
        Assert.Equal(["1"], sandbox.IdsIn(id));
    }

    [Fact]
    public async Task Batches_start_at_one_and_never_go_back()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        Assert.Equal(100, (await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1)], Sandbox.Session(7, 2))).Code);
        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1)], Sandbox.Session(7, 1));
        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(2)], Sandbox.Session(7, 2));
        Assert.Equal(100, (await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(3)], Sandbox.Session(7, 1))).Code);
        Assert.Equal(100, (await sandbox.UploadAsync(HttpMethod.Delete, id, [Sandbox.Row(3)], Sandbox.Session(7, 3))).Code);
    }

    [Fact]
    public async Task A_session_that_nobody_ends_is_over_after_ninety_minutes()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1)], Sandbox.Session(7, 1));
        sandbox.Time.Advance(TimeSpan.FromMinutes(90));
        Assert.Equal(100, (await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(2)], Sandbox.Session(7, 2))).Code);
    }

    [Theory]
    [InlineData("""{"batch_seq":1}""")]
    [InlineData("""{"session_id":1}""")]
    [InlineData("""{"session_id":0,"batch_seq":1}""")]
    [InlineData("""{"session_id":"abc","batch_seq":1}""")]
    [InlineData("""{"session_id":99999999999999999999,"batch_seq":1}""")]
    [InlineData("""{"session_id":1,"batch_seq":0}""")]
    [InlineData("""{"session_id":1,"batch_seq":1,"last_batch_flag":"maybe"}""")]
    [InlineData("""{"session_id":1,"batch_seq":1,"estimated_num_total":"many"}""")]
    [InlineData("[1]")]
    public async Task A_session_that_is_not_of_the_form_is_refused(string session)
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var payload = """{"schema":["EXTERN_ID"],"data":[["1"]]}""";
        Assert.Equal(100, (await sandbox.PostFormAsync(id + "/users", ("payload", payload), ("session", session))).Code);
        Assert.Empty(sandbox.State.Members(id));
    }

    [Fact]
    public async Task A_replacement_shows_only_when_its_last_batch_is_there()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.AddAsync(id, Sandbox.Row(1), Sandbox.Row(2));

        await Replace(2, 7, 1, false);
        Assert.Equal(["1", "2"], sandbox.IdsIn(id));
        Assert.Equal(1870145, (await Replace(5, 8, 1, true)).Subcode);
        await Replace(3, 7, 2, true);
        Assert.Equal(["2", "3"], sandbox.IdsIn(id));

        Task<Answer> Replace(int person, long session, int sequence, bool last) => sandbox.SendAsync(HttpMethod.Post, id + "/usersreplace", new
        {
            payload = new { schema = new[] { "EMAIL", "EXTERN_ID" }, data = new[] { Sandbox.Row(person) } },
            session = Sandbox.Session(session, sequence, last),
        });
    }

    [Fact]
    public async Task While_an_audience_is_being_replaced_nothing_else_changes_it()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.AddAsync(id, Sandbox.Row(1));
        await ReplaceAsync(sandbox, id, 2, 7, 1, last: false);
        Assert.Equal(1870145, (await sandbox.AddAsync(id, Sandbox.Row(3))).Subcode);
        Assert.Equal(1870145, (await sandbox.RemoveAsync(id, Sandbox.Row(1))).Subcode);
        await ReplaceAsync(sandbox, id, 4, 7, 2, last: true);
        Assert.Equal(1, (await sandbox.AddAsync(id, Sandbox.Row(3))).Number("num_received"));
        Assert.Equal(["2", "3", "4"], sandbox.IdsIn(id));
    }

    [Fact]
    public async Task A_replacement_that_nobody_ends_counts_as_far_as_it_came_and_takes_no_more()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.AddAsync(id, Sandbox.Row(1));
        await ReplaceAsync(sandbox, id, 2, 7, 1, last: false);
        sandbox.Time.Advance(TimeSpan.FromMinutes(90));
        Assert.Equal(1870158, (await ReplaceAsync(sandbox, id, 3, 7, 2, last: true)).Subcode);
        Assert.Equal(["2"], sandbox.IdsIn(id));
        Assert.Equal(1870147, (await ReplaceAsync(sandbox, id, 3, 8, 2, last: true)).Subcode);
    }

    private static Task<Answer> ReplaceAsync(Sandbox sandbox, string id, int person, long session, int sequence, bool last) =>
        sandbox.SendAsync(HttpMethod.Post, id + "/usersreplace", new
        {
            payload = new { schema = new[] { "EMAIL", "EXTERN_ID" }, data = new[] { Sandbox.Row(person) } },
            session = Sandbox.Session(session, sequence, last),
        });

    private static System.Text.Json.JsonElement Only(Answer answer) => answer.Json.GetProperty("data").EnumerateArray().Single();
}
