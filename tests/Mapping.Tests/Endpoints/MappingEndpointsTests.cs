using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Mapping.Tests.Fakes;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Mapping.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class MappingEndpointsTests : IAsyncLifetime
{
    private readonly Guid _account = Guid.NewGuid();
    private MappingHost _host = null!;

    private string Path => $"/v1/accounts/{_account}/mapping";

    public async ValueTask InitializeAsync()
    {
        _host = await MappingHost.StartAsync();
        await _host.AddAccountAsync(_account);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_mapping_is_in_force_at_the_qualifier_when_the_call_answers()
    {
        using var put = await _host.Client().PutAsJsonAsync(Path, new { action = "multipleIdentifiers", attributes = new { email = "properties.email" }, defaultCountry = "DE" });

        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        Assert.Equal(1, Assert.Single(_host.Qualifier).Version);
        var text = await put.Content.ReadAsStringAsync();
        var view = JsonDocument.Parse(text).RootElement;
        Assert.Equal(("multipleIdentifiers", "properties.email", 17, 1, "ann"), (view.GetProperty("action").GetString(), view.GetProperty("attributes").GetProperty("email").GetString(), view.GetProperty("unmapped").GetArrayLength(), view.GetProperty("version").GetInt32(), view.GetProperty("changedBy").GetString()));
        Assert.Equal(text, await _host.Client(Roles.Viewer).GetStringAsync(Path));
        var version = Assert.Single((await _host.Client(Roles.Viewer).GetFromJsonAsync<JsonElement>(Path + "/history")).EnumerateArray());
        Assert.Equal((1, "ann", "properties.email"), (version.GetProperty("version").GetInt32(), version.GetProperty("changedBy").GetString(), version.GetProperty("attributes").GetProperty("email").GetString()));
    }

    [Fact]
    public async Task The_history_says_what_each_version_changed()
    {
        using var first = await _host.Client().PutAsJsonAsync(Path, new { attributes = new { email = "properties.email", phone = "properties.phone" }, defaultCountry = "DE" });
        using var second = await _host.Client().PutAsJsonAsync(Path, new { action = "multipleIdentifiers", attributes = new { email = "properties.mail", city = "properties.city" }, defaultCountry = "DE" });

        var history = await _host.Client(Roles.Viewer).GetFromJsonAsync<JsonElement>(Path + "/history");
        var (newest, oldest) = (history[0].GetProperty("changes"), history[1].GetProperty("changes"));
        Assert.Equal("""{"city":"properties.city"}""", newest.GetProperty("added").GetRawText());
        Assert.Equal("""{"phone":"properties.phone"}""", newest.GetProperty("removed").GetRawText());
        Assert.Equal("""{"email":{"from":"properties.email","to":"properties.mail"}}""", newest.GetProperty("changed").GetRawText());
        Assert.Equal("""{"from":"singleIdentifier","to":"multipleIdentifiers"}""", newest.GetProperty("action").GetRawText());
        Assert.False(newest.TryGetProperty("defaultCountry", out _));
        Assert.Equal(2, oldest.GetProperty("added").EnumerateObject().Count());
        Assert.Equal("DE", oldest.GetProperty("defaultCountry").GetProperty("to").GetString());
    }

    [Theory]
    [InlineData("""{"attributes":{"shoeSize":"properties.shoe"}}""", "attributes.shoeSize")]
    [InlineData("""{"attributes":{"email":5}}""", "attributes.email")]
    [InlineData("""{"action":"all","attributes":{"email":"properties.email"}}""", "action")]
    [InlineData("{}", "attributes")]
    [InlineData("nonsense", "body")]
    public async Task A_wrong_mapping_is_answered_field_by_field(string json, string field)
    {
        using var put = await _host.Client().PutAsync(Path, new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
        var errors = (await put.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors");
        Assert.Equal(field, errors.EnumerateObject().Single().Name);
        Assert.Empty(_host.Qualifier);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(Roles.Publisher, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Viewer, HttpStatusCode.Forbidden)]
    public async Task Who_may_not_operate_changes_nothing(string? role, HttpStatusCode answer)
    {
        using var put = await _host.Client(role).PutAsJsonAsync(Path, new { attributes = new { email = "properties.email" } });

        Assert.Equal(answer, put.StatusCode);
    }
}
