using System.Net;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class AudienceCallsTests
{
    [Fact]
    public async Task Several_audiences_are_read_in_one_call_unless_one_is_missing()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var (one, two) = (await sandbox.CreateAudienceAsync("One"), await sandbox.CreateAudienceAsync("Two"));
        var both = await sandbox.GetAsync($"?ids={one},{two}&fields=name");
        Assert.Equal("Two", both.Json.GetProperty(two).GetProperty("name").GetString());
        Assert.Equal(33, (await sandbox.GetAsync($"?ids={one},999&fields=name")).Subcode);
    }

    [Fact]
    public async Task An_audience_is_created_listed_read_renamed_and_deleted()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync("Buyers");

        var list = await sandbox.GetAsync(Sandbox.Account + "/customaudiences?fields=name");
        Assert.Equal("Buyers", list.Json.GetProperty("data")[0].GetProperty("name").GetString());

        await sandbox.SendAsync(HttpMethod.Post, id, new { name = "Old buyers" });
        var read = await sandbox.GetAsync(id + "?fields=name,account_id,operation_status,approximate_count_lower_bound");
        Assert.Equal("Old buyers", read.Json.GetProperty("name").GetString());
        Assert.Equal(200, read.Json.GetProperty("operation_status").GetProperty("code").GetInt32());

        var deleted = await sandbox.SendAsync(HttpMethod.Delete, id);
        Assert.True(deleted.Json.GetProperty("success").GetBoolean());
        var gone = await sandbox.GetAsync(id);
        Assert.Equal((HttpStatusCode.BadRequest, 100, 33), (gone.Status, gone.Code, gone.Subcode));
    }

    [Fact]
    public async Task Pages_are_followed_by_cursor_to_the_end()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var all = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            all.Add(await sandbox.CreateAudienceAsync($"List {i}"));
        }

        var seen = new List<string>();
        var next = sandbox.Address + $"v25.0/{Sandbox.Account}/customaudiences?limit=3";
        while (next is not null)
        {
            var page = await Answer.ReadAsync(await sandbox.Http.GetAsync(next));
            seen.AddRange(page.Json.GetProperty("data").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            next = page.Json.GetProperty("paging").TryGetProperty("next", out var link) ? link.GetString() : null;
        }

        Assert.Equal(all, seen);
    }

    [Fact]
    public async Task An_account_takes_no_more_audiences_than_its_limit()
    {
        await using var sandbox = await Sandbox.StartAsync(new() { AudienceLimit = 2 });
        await sandbox.CreateAudienceAsync();
        var second = await sandbox.CreateAudienceAsync();

        var third = await sandbox.PostFormAsync(Sandbox.Account + "/customaudiences", ("name", "x"), ("subtype", "CUSTOM"), ("customer_file_source", "USER_PROVIDED_ONLY"));
        Assert.Equal(2654, third.Code);

        await sandbox.SendAsync(HttpMethod.Delete, second);
        await sandbox.CreateAudienceAsync();
    }

    [Theory]
    [InlineData("name")]
    [InlineData("subtype")]
    [InlineData("customer_file_source")]
    public async Task What_Meta_requires_is_required(string missing)
    {
        await using var sandbox = await Sandbox.StartAsync();
        var all = new[] { ("name", "x"), ("subtype", "CUSTOM"), ("customer_file_source", "USER_PROVIDED_ONLY") };
        var answer = await sandbox.PostFormAsync(Sandbox.Account + "/customaudiences", [.. all.Where(field => field.Item1 != missing)]);
        Assert.Equal(100, answer.Code);
        Assert.Contains(missing, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_does_not_exist_is_refused_by_name()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var answer = await sandbox.GetAsync(await sandbox.CreateAudienceAsync() + "?fields=name,approximate_count");
        Assert.Equal("(#100) Tried accessing nonexisting field (approximate_count) on node type (CustomAudience)", answer.Message);
    }
}
