using System.Net;
using System.Text;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public class RequestFormsTests
{
    private const string Payload = """{"schema":["EXTERN_ID"],"data":[["1"],[2]]}""";

    [Fact]
    public async Task Form_multipart_json_query_and_override_all_do_the_same()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var users = $"/v25.0/{id}/users";

        await AddedBy(new FormUrlEncodedContent([new("payload", Payload)]));
        await AddedBy(new MultipartFormDataContent { { new StringContent(Payload), "payload" } });
        await AddedBy(new StringContent($$"""{"payload":{{Payload}}}""", Encoding.UTF8, "application/json"));
        await AddedBy(new StringContent($$"""{"payload":"{{Payload.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""", Encoding.UTF8, "application/json"));

        async Task AddedBy(HttpContent content)
        {
            Assert.Equal(HttpStatusCode.OK, (await sandbox.Http.PostAsync(users, content)).StatusCode);
            Assert.Equal(["1", "2"], sandbox.IdsIn(id));
            var query = $"{users}?payload={Uri.EscapeDataString(Payload)}";
            var removed = content is MultipartFormDataContent
                ? await sandbox.Http.PostAsync(users, new FormUrlEncodedContent([new("method", "delete"), new("payload", Payload)]))
                : await sandbox.Http.DeleteAsync(query);
            Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
            Assert.Empty(sandbox.State.Members(id));
        }
    }

    [Fact]
    public async Task A_payload_too_long_for_a_request_line_breaks()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await sandbox.CreateAudienceAsync();
        var rows = string.Join(',', Enumerable.Range(0, 2_500).Select(i => $"[\"{Sandbox.Hash($"{i}")}\"]"));
        var query = $"/v25.0/{id}/users?payload=" + Uri.EscapeDataString($$"""{"schema":["EMAIL"],"data":[{{rows}}]}""");
        var status = 0;
        try
        {
            status = (int)(await sandbox.Http.DeleteAsync(query)).StatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or UriFormatException)
        {
        }

        Assert.True(status is 0 or 414, $"answered {status}");
    }

    [Theory]
    [InlineData("/v25.0/me", 200, 0)]
    [InlineData("/me", 200, 0)]
    [InlineData("/v22.0/me", 200, 0)]
    [InlineData("/v21.0/me", 400, 2635)]
    [InlineData("/v27.0/me", 400, 2500)]
    [InlineData("/v25.0/nothing/here", 400, 2500)]
    [InlineData("/v25.0/123/nothing", 400, 100)]
    public async Task Versions_and_paths_that_are_not_there_are_refused(string path, int status, int code)
    {
        await using var sandbox = await Sandbox.StartAsync();
        var answer = await Answer.ReadAsync(await sandbox.Http.GetAsync(path));
        Assert.Equal((status, code), ((int)answer.Status, answer.Status == HttpStatusCode.OK ? 0 : answer.Code));
    }

    [Fact]
    public async Task An_error_has_all_parts_of_the_envelope()
    {
        await using var sandbox = await Sandbox.StartAsync();
        sandbox.State.SetAdAccount(sandbox.State.AdAccounts.Single() with { TosAccepted = false });
        var answer = await sandbox.PostFormAsync(Sandbox.Account + "/customaudiences", ("name", "x"));
        Assert.Equal(
            ["message", "type", "code", "error_subcode", "is_transient", "error_user_title", "error_user_msg", "fbtrace_id"],
            answer.Error.EnumerateObject().Select(part => part.Name));
        Assert.Equal((200, 1870034), (answer.Code, answer.Subcode));
    }
}
