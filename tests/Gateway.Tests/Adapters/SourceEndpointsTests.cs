using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Audiences.Gateway.Tests.Hosting;

namespace Audiences.Gateway.Tests.Adapters;

[Trait("Kind", "Hosted")]
public sealed class SourceEndpointsTests
{
    private const string Track = """{"type":"track","userId":"u1","event":"Audience Entered","messageId":"m-1","timestamp":"2026-11-23T10:00:00Z","properties":{"audience_key":"vip","vip":true}}""";

    [Fact]
    public async Task A_source_of_Segment_is_opened_by_its_signature_and_by_nothing_else()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, secret) = await MakeAsync(host, new { product = "segment", name = "Engage" });

        var answer = await (await SendAsync(host, url, Track, request => request.Headers.Add("X-Signature", Sign(Track, secret)))).JsonAsync(HttpStatusCode.OK);

        Assert.Equal((1, 0), (answer.GetProperty("accepted").GetInt32(), answer.GetProperty("ignored").GetInt32()));
        Assert.Equal(("default", "u1", "m-1"), (host.Publisher.Chunks.Single().Workspace, host.Publisher.Events.Single().UserId, host.Publisher.Events.Single().EventId));
        await (await SendAsync(host, url, Track, request => request.Headers.Add("X-Signature", Sign(Track + " ", secret)))).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await SendAsync(host, url, Track, request => request.Headers.Add("X-Signature", Sign(Track, secret + "x")))).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await SendAsync(host, url, Track, _ => { })).ProblemAsync(HttpStatusCode.Unauthorized);

        // Segment signs only the first event of a batch: the others would be anybody's.
        await (await SendAsync(host, url, $"[{Track},{Track}]", request => request.Headers.Add("X-Signature", Sign(Track, secret)))).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await SendAsync(host, url.Replace(url[^4..], "0000", StringComparison.Ordinal), Track, request => request.Headers.Add("X-Signature", Sign(Track, secret)))).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Single(host.Publisher.Events);
    }

    [Fact]
    public async Task The_secret_itself_is_taken_in_each_way_that_products_can_send_it()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, secret) = await MakeAsync(host, new { product = "clevertap", name = "Campaigns" });
        const string Body = """{"targetId":1,"key_values":{"segmentId":"vip"},"profiles":[{"identity":"u1"}]}""";
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes("clevertap:" + secret));
        (string Name, string Value)[] ways = [("Authorization", "Bearer " + secret), ("Authorization", "Basic " + basic), ("Authorization", secret), ("X-Api-Key", secret)];

        foreach (var (name, value) in ways)
        {
            await (await SendAsync(host, url, Body, request => request.Headers.TryAddWithoutValidation(name, value))).JsonAsync(HttpStatusCode.OK);
            await (await SendAsync(host, url, Body, request => request.Headers.TryAddWithoutValidation(name, value[..^1]))).ProblemAsync(HttpStatusCode.Unauthorized);
        }

        await (await SendAsync(host, url, Body, request => request.Headers.Add("X-Signature", Sign(Body, secret)))).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(ways.Length, host.Publisher.Events.Count());
    }

    [Fact]
    public async Task A_secret_opens_its_own_source_only_and_a_key_those_of_its_workspace()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, secret) = await MakeAsync(host, new { product = "segment", name = "one" });
        var (other, _) = await MakeAsync(host, new { product = "segment", name = "two" });

        await (await SendAsync(host, other, Track, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret))).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await SendAsync(host, "/v1/sources", "", request => (request.Method, request.Headers.Authorization) = (HttpMethod.Get, new AuthenticationHeaderValue("Bearer", secret)))).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await host.Client(await host.IssueKeyAsync("publisher")).PostAsync(url, Json(Track))).JsonAsync(HttpStatusCode.OK);
        await (await host.Client(await host.IssueKeyAsync("viewer")).PostAsync(url, Json(Track))).ProblemAsync(HttpStatusCode.Forbidden);
        await (await host.Client(await host.IssueKeyAsync("publisher", "acme")).PostAsync(url, Json(Track))).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_product_is_answered_so_that_it_does_the_right_thing()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, secret) = await MakeAsync(host, new { product = "segment", name = "Engage" });
        Task<HttpResponseMessage> Send(string body) => SendAsync(host, url, body, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret));
        var bad = Track.Replace("\"userId\":\"u1\",", "", StringComparison.Ordinal);

        var mixed = await (await Send($$"""[{{Track}},{{bad}},{"type":"page"}]""")).JsonAsync(HttpStatusCode.OK);
        Assert.Equal((1, 1, 1), (mixed.GetProperty("accepted").GetInt32(), mixed.GetProperty("ignored").GetInt32(), mixed.GetProperty("rejectedTotal").GetInt32()));
        Assert.Equal((2, "userId"), (mixed.GetProperty("rejected")[0].GetProperty("line").GetInt32(), mixed.GetProperty("rejected")[0].GetProperty("field").GetString()));
        await (await Send("""{"type":"page"}""")).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("userId", (await (await Send(bad)).ProblemAsync(HttpStatusCode.UnprocessableEntity)).GetProperty("rejected")[0].GetProperty("field").GetString());
        await (await Send("{ this is not JSON")).ProblemAsync(HttpStatusCode.BadRequest);
        await (await Send($"[{new string(' ', 17 * 1024 * 1024)}]")).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        host.Publisher.Fails = _ => true;
        var away = await Send(Track);
        await away.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(away.Headers.RetryAfter);
    }

    [Fact]
    public async Task mParticle_is_answered_in_its_own_form_and_CloudEvents_come_by_headers()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, secret) = await MakeAsync(host, new { product = "mparticle", name = "mP" });
        var answer = await (await SendAsync(host, url, """{"type":"audience_membership_change_request","id":"61414618-9724-40ef-b03c-f646c95552a8","timestamp_ms":1583958296525}""", request => request.Headers.TryAddWithoutValidation("Authorization", secret))).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(("audience_membership_change_response", "61414618-9724-40ef-b03c-f646c95552a8"), (answer.GetProperty("type").GetString(), answer.GetProperty("id").GetString()));

        var (events, key) = await MakeAsync(host, new { product = "cloudevents", name = "CE" });
        await (await SendAsync(host, events, """{"segmentId":"vip"}""", request =>
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            request.Headers.Add("ce-specversion", "1.0");
            request.Headers.Add("ce-id", "e-1");
            request.Headers.Add("ce-type", "membership.qualified");
            request.Headers.Add("ce-subject", "J%C3%BCrgen");
            request.Headers.Add("ce-time", "2026-11-23T10:00:00Z");
        })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("J\u00fcrgen", host.Publisher.Events.Single().UserId);
    }

    [Fact]
    public async Task What_is_wrong_with_a_source_is_said_by_field()
    {
        await using var host = await GatewayHost.StartAsync();
        (object Request, string Field)[] wrong =
        [
            (new { product = "excel", name = "x" }, "product"),
            (new { product = "segment" }, "name"),
            (new { product = "rudderstack", name = "x" }, "options.segmentId"),
            (new { product = "segment", name = "x", options = new { userId = "a..b" } }, "options.userId"),
            (new { product = "clevertap", name = "x", options = new { type = "gone" } }, "options.type"),
            (new { product = "segment", name = "x", options = new { properties = new[] { "" } } }, "options.properties"),
        ];
        foreach (var (request, field) in wrong)
        {
            var problem = await (await host.Client().PostAsJsonAsync("/v1/sources", request)).ProblemAsync(HttpStatusCode.BadRequest);
            Assert.Equal(field, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
        }
    }

    [Fact]
    public async Task A_source_is_changed_given_a_new_secret_and_deleted()
    {
        await using var host = await GatewayHost.StartAsync();
        var client = host.Client();
        var (url, secret) = await MakeAsync(host, new { product = "segment", name = "Engage" });
        var address = url.Replace("/v1/intake/", "/v1/sources/", StringComparison.Ordinal);
        Task<HttpResponseMessage> Send(string with) => SendAsync(host, url, Track, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", with));

        await (await client.PatchAsJsonAsync(address, new { options = new { segmentId = "fixed" } })).JsonAsync(HttpStatusCode.OK);
        await (await Send(secret)).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("fixed", host.Publisher.Events.Single().SegmentId);
        await (await client.PostAsJsonAsync(address + "/secret", new { overlap = "P99D" })).ProblemAsync(HttpStatusCode.BadRequest);
        var fresh = (await (await client.PostAsJsonAsync(address + "/secret", new { overlap = "PT0S" })).JsonAsync(HttpStatusCode.OK)).GetProperty("secret").GetString()!;
        await (await Send(secret)).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await Send(fresh)).JsonAsync(HttpStatusCode.OK);

        var listed = await client.GetStringAsync("/v1/sources");
        Assert.Contains("lastReceivedAt", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(fresh, listed, StringComparison.Ordinal);
        var acme = host.Client(await host.IssueKeyAsync("admin", "acme"));
        await (await acme.PatchAsJsonAsync(address, new { name = "x" })).ProblemAsync(HttpStatusCode.NotFound);
        await (await acme.PostAsJsonAsync(address + "/secret", new { })).ProblemAsync(HttpStatusCode.NotFound);
        await (await acme.DeleteAsync(address)).ProblemAsync(HttpStatusCode.NotFound);
        await (await host.Client(await host.IssueKeyAsync("operator")).GetAsync("/v1/sources")).ProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(address)).StatusCode);
        await (await Send(fresh)).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Changes_of_sources_are_audited_and_what_they_send_is_not()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, secret) = await MakeAsync(host, new { product = "segment", name = "Engage" });
        await (await SendAsync(host, url, Track, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret))).JsonAsync(HttpStatusCode.OK);

        var log = JsonDocument.Parse(await host.Client().GetStringAsync("/v1/audit")).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("operation").GetString());
        Assert.Equal(["CreateSource"], log);
    }

    [Theory]
    [InlineData("/v1/events", "application/x-ndjson")]
    [InlineData("/v1/intake/", "application/json")]
    public async Task Gzip_is_taken_and_what_is_not_gzip_is_said(string path, string contentType)
    {
        await using var host = await GatewayHost.StartAsync();
        var url = path == "/v1/events" ? path : (await MakeAsync(host, new { product = "segment", name = "Engage" })).Url;
        var body = path == "/v1/events" ? SampleEvents.Lines(3) : Track;
        Task<HttpResponseMessage> Send(byte[] bytes, string encoding)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
            content.Headers.ContentEncoding.Add(encoding);
            return host.Client().PostAsync(url, content);
        }

        Assert.True((await Send(Gzip(body), "gzip")).IsSuccessStatusCode);
        Assert.Equal(path == "/v1/events" ? 3 : 1, host.Publisher.Events.Count());
        await (await Send(Encoding.UTF8.GetBytes(body), "gzip")).ProblemAsync(HttpStatusCode.BadRequest);
        await (await Send(Gzip(body), "br")).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
        Assert.True((await Send(Encoding.UTF8.GetBytes(body), "identity")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_small_body_that_would_become_a_large_one_is_refused()
    {
        await using var host = await GatewayHost.StartAsync();
        var (url, _) = await MakeAsync(host, new { product = "segment", name = "Engage" });
        var content = new ByteArrayContent(Gzip($"[{new string(' ', 17 * 1024 * 1024)}]"));
        content.Headers.ContentEncoding.Add("gzip");

        await (await host.Client().PostAsync(url, content)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    private static async Task<(string Url, string Secret)> MakeAsync(GatewayHost host, object request)
    {
        var made = await (await host.Client().PostAsJsonAsync("/v1/sources", request)).JsonAsync(HttpStatusCode.Created);
        return (new Uri(made.GetProperty("url").GetString()!).AbsolutePath, made.GetProperty("secret").GetString()!);
    }

    private static Task<HttpResponseMessage> SendAsync(GatewayHost host, string url, string body, Action<HttpRequestMessage> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = Json(body) };
        change(request);
        return host.Client(key: null).SendAsync(request);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "It is what Segment does.")]
    private static string Sign(string body, string secret) =>
        Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
