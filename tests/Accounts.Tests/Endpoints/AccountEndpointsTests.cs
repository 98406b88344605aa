using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Accounts.Tokens;
using Audiences.Contracts.Accounts;
using Audiences.ServiceDefaults.Auth;
using MassTransit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Accounts.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class AccountEndpointsTests : IAsyncLifetime
{
    private readonly FakeGraph _graph = new();
    private AccountsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await AccountsHost.StartAsync(_graph);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_new_account_is_created_shown_and_never_with_its_token()
    {
        using var added = await _host.AddAsync();

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var text = await added.Content.ReadAsStringAsync();
        Assert.DoesNotContain("oken\":\"", text, StringComparison.Ordinal);
        var account = JsonDocument.Parse(text).RootElement;
        Assert.Equal($"/v1/accounts/{account.GetProperty("id")}", added.Headers.Location!.OriginalString);
        Assert.Equal((FakeGraph.AdAccountId, "connected", "ann", true), (account.GetProperty("adAccountId").GetString(), account.GetProperty("status").GetString(), account.GetProperty("addedBy").GetString(), account.GetProperty("isDefault").GetBoolean()));
        var listed = await _host.Client(Roles.Viewer).GetFromJsonAsync<JsonElement>("/v1/accounts");
        Assert.Equal(text, listed[0].GetRawText());
        Assert.Equal(text, await _host.Client(Roles.Viewer).GetStringAsync(added.Headers.Location));
    }

    [Fact]
    public async Task A_version_with_a_v_is_answered_with_what_to_write()
    {
        using var refused = await _host.AddAsync("v25.0");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Write 25.0, without the v.", problem.GetProperty("detail").GetString());
        Assert.Equal("apiVersion", problem.GetProperty("findings")[0].GetProperty("check").GetString());
        Assert.Equal("Write 25.0, without the v.", problem.GetProperty("errors").GetProperty("apiVersion")[0].GetString());
    }

    [Theory]
    [InlineData("{}", "name,adAccountId,accessToken")]
    [InlineData("""{"name":"Shop","adAccountId":5,"accessToken":"t"}""", "adAccountId")]
    [InlineData("[1]", "body")]
    [InlineData("{\"name\":", "body")]
    public async Task A_body_that_is_wrong_is_answered_field_by_field(string json, string fields)
    {
        using var refused = await _host.Client().PostAsync("/v1/accounts", new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var errors = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors");
        Assert.Equal(fields, string.Join(',', errors.EnumerateObject().Select(error => error.Name)));
    }

    [Fact]
    public async Task The_same_ad_account_twice_is_a_conflict_and_Meta_being_away_is_not_the_callers_fault()
    {
        using var first = await _host.AddAsync();
        using var second = await _host.AddAsync();
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);

        _graph.Fail("debug_token", new HttpRequestException("away"));
        using var away = await _host.AddAsync(workspace: "other");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
    }

    [Fact]
    public async Task Another_workspace_finds_nothing_under_our_ids()
    {
        using var added = await _host.AddAsync();
        var stranger = _host.Client(workspace: "other");
        var path = added.Headers.Location!.OriginalString;

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path + "/diagnosis")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(path + "/default", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsJsonAsync(path + "/reconnect", new { accessToken = "t" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsJsonAsync(path + "/api-version", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.DeleteAsync(path + "?confirm=true&audiences=deleteAtMeta")).StatusCode);
        Assert.Equal("[]", await stranger.GetStringAsync("/v1/accounts"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData(Roles.Publisher, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Viewer, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Operator, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    public async Task Roles_may_do_what_they_may(string? role, HttpStatusCode list, HttpStatusCode add)
    {
        var client = _host.Client(role);

        Assert.Equal(list, (await client.GetAsync("/v1/accounts")).StatusCode);
        Assert.Equal(add, (await client.PostAsJsonAsync("/v1/accounts", new { })).StatusCode);
        Assert.Equal(add, (await client.PostAsJsonAsync("/v1/accounts/connect", new { })).StatusCode);
        Assert.Equal(add, (await client.GetAsync("/v1/accounts/prerequisites")).StatusCode);
    }

    [Fact]
    public async Task Diagnosis_reconnection_and_deletion_answer()
    {
        using var added = await _host.AddAsync();
        var client = _host.Client();
        var path = added.Headers.Location!.OriginalString;

        var diagnosis = await client.GetFromJsonAsync<JsonElement>(path + "/diagnosis");
        Assert.All(diagnosis.GetProperty("findings").EnumerateArray(), finding => Assert.True(finding.GetProperty("ok").GetBoolean()));
        using var without = await client.PostAsync(path + "/reconnect", null);
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        using var reconnected = await client.PostAsJsonAsync(path + "/reconnect", new { accessToken = "new" });
        Assert.Equal(HttpStatusCode.OK, reconnected.StatusCode);
        using var deleted = await client.DeleteAsync(path);
        Assert.Contains("No account is the default now", await deleted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Connecting_by_OAuth_answers_with_the_address_and_a_cookie_and_the_callback_needs_no_key()
    {
        using var started = await _host.Client().PostAsJsonAsync("/v1/accounts/connect", new { });

        var body = await started.Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith("https://www.facebook.com/v26.0/dialog/oauth?client_id=100&", body.GetProperty("authorizationUrl").GetString(), StringComparison.Ordinal);
        Assert.Contains("httponly", started.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
        using var callback = await _host.Client(role: null).GetAsync("/v1/accounts/callback?state=x&code=y");
        Assert.Equal(HttpStatusCode.BadRequest, callback.StatusCode);
        Assert.Contains("Start it again", await callback.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("https://evil.example/")]
    public async Task The_browser_is_not_sent_to_another_address_afterwards(string returnPath)
    {
        using var elsewhere = await _host.Client().PostAsJsonAsync("/v1/accounts/connect", new { returnPath });
        Assert.Equal(HttpStatusCode.BadRequest, elsewhere.StatusCode);
    }

    [Fact]
    public async Task An_uploader_gets_the_token_over_the_bus_encrypted_for_it()
    {
        using var added = await _host.AddAsync();
        var id = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        await using var scope = _host.App.Services.CreateAsyncScope();
        var client = scope.ServiceProvider.GetRequiredService<IClientFactory>().CreateRequestClient<AccessTokenRequested>();

        var answer = await client.GetResponse<AccessTokenProvided, AccessTokenRefused>(new AccessTokenRequested { Workspace = "default", AccountId = id });
        var foreign = await client.GetResponse<AccessTokenProvided, AccessTokenRefused>(new AccessTokenRequested { Workspace = "other", AccountId = id });

        var provided = Assert.IsType<AccessTokenProvided>(((Response)answer).Message);
        Assert.DoesNotContain(FakeGraph.Token, provided.ProtectedToken, StringComparison.Ordinal);
        var protector = _host.App.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(AccessTokenVault.TransportPurpose).ToTimeLimitedDataProtector();
        Assert.Equal(FakeGraph.Token, protector.Unprotect(provided.ProtectedToken));
        Assert.IsType<AccessTokenRefused>(((Response)foreign).Message);
    }
}
