using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class ControlTests
{
    [Fact]
    public async Task A_tester_sets_up_tokens_accounts_and_faults_over_http()
    {
        await using var sandbox = await Sandbox.StartAsync();
        Assert.Equal(HttpStatusCode.Created, await PostAsync("tokens", """{"token":"t2","kind":"USER","scopes":["ads_management"],"personId":"7","personName":"Ada"}"""));
        Assert.Equal(HttpStatusCode.Created, await PostAsync("ad-accounts", """{"id":"42","name":"Second","people":{"7":["ADVERTISE"]}}"""));
        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", "t2");
        Assert.Equal("Second", (await sandbox.GetAsync("act_42?fields=name")).Json.GetProperty("name").GetString());

        Assert.Equal(HttpStatusCode.Created, await PostAsync("faults", """{"path":"/me","code":1}"""));
        Assert.Equal(1, (await sandbox.GetAsync("me")).Code);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync("tokens/t2/revoke?subcode=458", ""));
        Assert.Equal(458, (await sandbox.GetAsync("me")).Subcode);

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("faults", """{"pth":"/me"}"""));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("tokens/unknown/expire", ""));

        async Task<HttpStatusCode> PostAsync(string path, string body) =>
            (await sandbox.Http.PostAsync("/sandbox/" + path, new StringContent(body))).StatusCode;
    }

    [Fact]
    public async Task Members_are_read_out_line_by_line()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.AddAsync(id, Sandbox.Row(1), Sandbox.Row(2));

        var audiences = await sandbox.Http.GetFromJsonAsync<JsonElement>("/sandbox/audiences");
        Assert.Equal(2, audiences[0].GetProperty("members").GetInt32());
        var lines = (await sandbox.Http.GetStringAsync($"/sandbox/audiences/{id}/members")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [Sandbox.Hash("1@example.com"), Sandbox.Hash("2@example.com")],
            lines.Select(line => JsonDocument.Parse(line).RootElement).OrderBy(row => row.GetProperty("EXTERN_ID").GetString()).Select(row => row.GetProperty("EMAIL").GetString()));
    }

    [Fact]
    public async Task A_big_audience_is_read_out_to_its_last_member()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        await sandbox.AddAsync(id, [.. Enumerable.Range(0, 10_000).Select(Sandbox.Row)]);
        var lines = (await sandbox.Http.GetStringAsync($"/sandbox/audiences/{id}/members")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10_000, lines.Distinct().Count());
    }
}
