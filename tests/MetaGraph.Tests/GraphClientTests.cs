using System.Net;
using Microsoft.Extensions.Options;
using static Audiences.MetaGraph.Tests.StubHandler;

namespace Audiences.MetaGraph.Tests;

public sealed class GraphClientTests
{
    private const string Token = "EAAB-token";

    [Fact]
    public async Task The_token_travels_in_the_header_and_never_in_the_address()
    {
        var handler = new StubHandler(() => Answer(HttpStatusCode.OK, """{"id":"1"}"""));

        var response = await Client(handler).SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", Token) { Query = new Dictionary<string, string> { ["fields"] = "id,name" } }, default);

        Assert.Equal("1", response.Body.GetProperty("id").GetString());
        var sent = Assert.Single(handler.Requests);
        Assert.Equal("https://graph.example/v25.0/me?fields=id%2Cname", sent.RequestUri!.AbsoluteUri);
        Assert.Equal($"Bearer {Token}", sent.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task With_an_app_secret_every_call_carries_its_proof()
    {
        var handler = new StubHandler(() => Answer(HttpStatusCode.OK, "{}"));

        await Client(handler, "secret").SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", Token), default);

        Assert.Equal($"?appsecret_proof={AppSecretProof.Compute(Token, "secret")}", handler.Requests[0].RequestUri!.Query);
    }

    [Fact]
    public void The_proof_is_the_hmac_of_the_token_under_the_secret()
    {
        // RFC 4231, test case 2: the token is the data, the secret is the key.
        Assert.Equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", AppSecretProof.Compute("what do ya want for nothing?", "Jefe"));
    }

    [Fact]
    public async Task A_call_without_a_token_carries_neither_header_nor_proof()
    {
        var handler = new StubHandler(() => Answer(HttpStatusCode.OK, "{}"));

        await Client(handler, "secret").SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "oauth/access_token", ""), default);

        Assert.Null(handler.Requests[0].Headers.Authorization);
        Assert.Equal("", handler.Requests[0].RequestUri!.Query);
    }

    [Fact]
    public async Task A_delete_carries_its_payload_in_the_body()
    {
        var handler = new StubHandler(() => Answer(HttpStatusCode.OK, "{}"));

        await Client(handler).SendAsync(new GraphRequest(HttpMethod.Delete, "25.0", "1/users", Token) { WriteBody = json => json.WriteString("payload", "rows") }, default);

        Assert.Equal("""{"payload":"rows"}""", handler.Bodies[0]);
        Assert.Equal("application/json", handler.Requests[0].Content!.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_error_envelope_becomes_an_exception_that_repeats_none_of_its_text()
    {
        const string Envelope = """
            {"error":{"message":"Token EAAB-token of ann@example.com is bad","type":"OAuthException","code":190,"error_subcode":463,
            "error_user_title":"Expired","error_user_msg":"Log in again","is_transient":false,"fbtrace_id":"T1"}}
            """;
        var handler = new StubHandler(() => Answer(HttpStatusCode.Unauthorized, Envelope));

        var refusal = await Assert.ThrowsAsync<GraphException>(() => Client(handler).SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", Token), default));

        Assert.Equal((190, 463, "OAuthException", "T1", false), (refusal.Error.Code, refusal.Error.Subcode, refusal.Error.Type, refusal.Error.TraceId, refusal.Error.IsTransient));
        Assert.Equal("Log in again", refusal.Error.UserMessage);
        Assert.DoesNotContain("EAAB", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@example.com", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_envelope_under_status_200_is_an_error_too()
    {
        var handler = new StubHandler(() => Answer(HttpStatusCode.OK, """{"error":{"code":2,"is_transient":true}}"""));

        var refusal = await Assert.ThrowsAsync<GraphException>(() => Client(handler).SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", Token), default));

        Assert.True(refusal.Error.IsTransient);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, true)]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.BadRequest, false)]
    [InlineData(HttpStatusCode.OK, false)]
    public async Task A_page_in_place_of_json_is_an_error_without_a_code(HttpStatusCode status, bool transient)
    {
        var handler = new StubHandler(() => Answer(status, "<html>Sorry, something went wrong.</html>", "text/html"));

        var refusal = await Assert.ThrowsAsync<GraphException>(() => Client(handler).SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", Token), default));

        Assert.Equal((0, transient), (refusal.Error.Code, refusal.Error.IsTransient));
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_answer_counts_as_unreachable()
    {
        var handler = new StubHandler(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) });

        await Assert.ThrowsAsync<HttpRequestException>(() => Client(handler).SendAsync(new GraphRequest(HttpMethod.Get, "25.0", "me", Token), default));
    }

    private static GraphClient Client(StubHandler handler, string? secret = null) =>
        new(new HttpClient(handler), Options.Create(new GraphOptions { GraphUrl = new Uri("https://graph.example/"), AppSecret = secret }));
}
