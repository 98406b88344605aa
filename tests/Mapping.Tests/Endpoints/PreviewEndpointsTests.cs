using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Mapping.Tests.Fakes;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Mapping.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class PreviewEndpointsTests : IAsyncLifetime
{
    private const string Sha256 = "a6a0b4f8aca7b4b2c7a7e0b3d1f5c6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d";

    private readonly Guid _account = Guid.NewGuid();
    private MappingHost _host = null!;

    private string Path => $"/v1/accounts/{_account}/mapping/preview";

    public async ValueTask InitializeAsync()
    {
        _host = await MappingHost.StartAsync();
        await _host.AddAccountAsync(_account);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Each_value_is_shown_masked_with_its_hash_or_its_reason()
    {
        var (text, view) = await PreviewAsync("""
            {"record": {"userId": "user-77", "properties": {
                "emails": ["Zoe.Quix@Example.com", "SHA", "not an address", ""], "phone": "0151 98765432", "first": "Q", "dob": "13/12/1987", "gender": "weiblich", "spent": "44.50"}},
             "mapping": {"action": "multipleIdentifiers", "defaultCountry": "DE", "attributes": {
                "email": "properties.emails", "phone": "properties.phone", "firstName": "properties.first", "dateOfBirth": "properties.dob | date:dd/MM/yyyy",
                "gender": "properties.gender", "country": "=de", "externalId": "userId", "lookalikeValue": "properties.spent"}}}
            """.Replace("SHA", Sha256.ToUpperInvariant(), StringComparison.Ordinal));

        Assert.Equal(["EMAIL", "PHONE", "GEN", "DOBY", "DOBM", "DOBD", "FN", "COUNTRY", "EXTERN_ID", "LOOKALIKE_VALUE"], view.GetProperty("schema").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal(2, view.GetProperty("rows").GetInt32());
        Assert.Equal((18, 8), (view.GetProperty("attributes").GetArrayLength(), view.GetProperty("attributes").EnumerateArray().Count(attribute => attribute.GetProperty("on").GetBoolean())));
        var emails = Values(view, "email");
        Assert.Equal(3, emails.Length);
        Assert.Equal(("z*******@e******.com", false, true), (emails[0].GetProperty("normalized").GetString(), emails[0].GetProperty("cameHashed").GetBoolean(), emails[0].GetProperty("sent").GetBoolean()));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("zoe.quix@example.com"u8)), emails[0].GetProperty("value").GetString());
        Assert.Equal((Sha256, true), (emails[1].GetProperty("value").GetString(), emails[1].GetProperty("cameHashed").GetBoolean()));
        Assert.Equal("wrong-form", emails[2].GetProperty("code").GetString());
        Assert.Equal("*", Values(view, "firstName").Single().GetProperty("normalized").GetString());
        Assert.Equal((1, 3), (Attribute(view, "dateOfBirth").GetProperty("found").GetInt32(), Values(view, "dateOfBirth").Length));
        Assert.Equal("user-77", Values(view, "externalId").Single().GetProperty("value").GetString());
        Assert.Equal(("****", "44.5"), (Values(view, "lookalikeValue").Single().GetProperty("normalized").GetString(), Values(view, "lookalikeValue").Single().GetProperty("value").GetString()));
        foreach (var raw in new[] { "zoe", "quix", "98765432", "not an address", "weiblich", "13/12", "1987" })
        {
            Assert.DoesNotContain(raw, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_single_identifier_preview_says_what_has_no_column_and_a_second_name_is_not_sent()
    {
        var (_, view) = await PreviewAsync("""{"record": {"properties": {"email": "ann@example.com", "first": ["Ann", "Bea"]}}, "mapping": {"attributes": {"email": "properties.email", "firstName": "properties.first"}}}""");
        Assert.Equal(["EMAIL"], view.GetProperty("schema").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal(1, view.GetProperty("rows").GetInt32());
        Assert.All(Values(view, "firstName"), value => Assert.False(value.GetProperty("sent").GetBoolean()));

        var (_, multiple) = await PreviewAsync("""{"record": {"properties": {"first": ["Ann", "Bea"]}}, "mapping": {"action": "multipleIdentifiers", "attributes": {"firstName": "properties.first"}}}""");
        Assert.Equal([true, false], Values(multiple, "firstName").Select(value => value.GetProperty("sent").GetBoolean()));
    }

    [Fact]
    public async Task Without_a_mapping_the_accounts_own_is_tried_and_nothing_is_changed()
    {
        var none = await _host.Client().PostAsJsonAsync(Path, new { record = new { } });
        Assert.Equal(["mapping"], await ErrorsAsync(none));

        using var put = await _host.Client().PutAsJsonAsync($"/v1/accounts/{_account}/mapping", new { preset = "segment", attributes = new { city = (string?)null } });
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        var (_, view) = await PreviewAsync("""{"record": {"userId": "u-1", "traits": {"email": "ann@example.com"}}}""");
        Assert.Equal(2, view.GetProperty("rows").GetInt32());
        Assert.False(Attribute(view, "city").GetProperty("on").GetBoolean());
        Assert.Single(_host.Qualifier);
    }

    [Theory]
    [InlineData("""{"mapping":{"preset":"segment"}}""", "record")]
    [InlineData("""{"record":"zoe@example.com","mapping":{"preset":"segment"}}""", "record")]
    [InlineData("""{"record":{},"mapping":{"preset":"none"}}""", "mapping.preset")]
    [InlineData("""{"record":{},"mapping":{"attributes":{"email":"=ann@example.com"}}}""", "mapping.attributes.email")]
    public async Task What_is_wrong_is_answered_by_field_and_never_repeats_the_record(string json, string field)
    {
        using var answer = await PostAsync(json);
        Assert.Equal([field], await ErrorsAsync(answer));
        Assert.DoesNotContain("zoe@example.com", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Viewers_may_not_preview_and_other_workspaces_find_no_account()
    {
        using var viewer = await _host.Client(Roles.Viewer).PostAsJsonAsync(Path, new { record = new { } });
        Assert.Equal(HttpStatusCode.Forbidden, viewer.StatusCode);
        using var other = await _host.Client(workspace: "other").PostAsJsonAsync(Path, new { record = new { }, mapping = new { preset = "segment" } });
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task Viewers_see_the_presets_with_their_pages()
    {
        var presets = (await _host.Client(Roles.Viewer).GetFromJsonAsync<JsonElement>("/v1/mapping-presets")).GetProperty("presets").EnumerateArray().ToArray();
        Assert.Equal(["audiences", "segment", "rudderstack", "clevertap", "zeotap"], presets.Select(preset => preset.GetProperty("name").GetString()));
        Assert.All(presets, preset => Assert.NotEmpty(preset.GetProperty("attributes").EnumerateObject()));
    }

    private Task<HttpResponseMessage> PostAsync(string json) =>
        _host.Client().PostAsync(Path, new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

    private async Task<(string Text, JsonElement View)> PreviewAsync(string json)
    {
        using var answer = await PostAsync(json);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return (text, JsonDocument.Parse(text).RootElement);
    }

    private static async Task<IEnumerable<string>> ErrorsAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name);
    }

    private static JsonElement Attribute(JsonElement view, string name) =>
        view.GetProperty("attributes").EnumerateArray().Single(attribute => attribute.GetProperty("attribute").GetString() == name);

    private static JsonElement[] Values(JsonElement view, string name) => [.. Attribute(view, name).GetProperty("values").EnumerateArray()];
}
