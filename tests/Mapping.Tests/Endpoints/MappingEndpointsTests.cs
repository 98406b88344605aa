using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Accounts;
using Audiences.Mapping.Tests.Fakes;
using Audiences.ServiceDefaults.Auth;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Mapping.Tests.Endpoints;

public sealed class MappingEndpointsTests : IAsyncLifetime
{
    private readonly Guid _account = Guid.NewGuid();
    private MappingHost _host = null!;

    private string Path => $"/v1/accounts/{_account}/mapping";

    public async ValueTask InitializeAsync()
    {
        _host = await MappingHost.StartAsync();
        await _host.App.Services.GetRequiredService<IBus>().Publish(new AdAccountState
        {
            Workspace = "default",
            AccountId = _account,
            Version = 1,
            Name = "Shop",
            AdAccountId = "1234567890123456",
            ApiVersion = "25.0",
            Status = AdAccountStatuses.Connected,
            IsDefault = true,
        });
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
        Assert.Equal(("multipleIdentifiers", "properties.email", 16, 1, "ann"), (view.GetProperty("action").GetString(), view.GetProperty("attributes").GetProperty("email").GetString(), view.GetProperty("unmapped").GetArrayLength(), view.GetProperty("version").GetInt32(), view.GetProperty("changedBy").GetString()));
        Assert.Equal(text, await _host.Client(Roles.Viewer).GetStringAsync(Path));
        Assert.Equal($"[{text}]", await _host.Client(Roles.Viewer).GetStringAsync(Path + "/history"));
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
