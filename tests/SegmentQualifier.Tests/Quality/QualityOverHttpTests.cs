using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.Contracts.Membership;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.SegmentQualifier.Tests.Quality;

[Trait("Kind", "Hosted")]
public sealed class QualityOverHttpTests
{
    [Fact]
    public async Task An_audience_shows_what_its_events_brought()
    {
        await using var host = await QualifierHost.StartAsync();
        using var client = host.Client(Roles.Viewer);
        await MapAsync(host, new Dictionary<string, string> { ["email"] = "properties.email", ["phone"] = "properties.phone", ["birthMonth"] = "properties.month", ["birthDay"] = "properties.day" });

        await SendAsync(host, """{"email":["ann@example.com","broken"],"phone":"0151 23456789"}""");
        await SendAsync(host, """{"email":" ","phone":null,"month":"2","day":31}""");
        await SendAsync(host, """{"month":2}""");
        var quality = await ReadAsync(client, read: 3);

        Assert.Equal((1, 1), (Number(quality, "events", "withoutIdentifier"), Number(quality, "events", "withoutIdentifyingKey")));
        AssertAttribute(quality, "email", valid: 1, empty: 2, rejected: 1);
        AssertAttribute(quality, "phone", valid: 0, empty: 2, rejected: 1);
        AssertAttribute(quality, "birthDay", valid: 0, empty: 2, rejected: 1);
        var reason = Attribute(quality, "phone").GetProperty("reasons")[0];
        Assert.StartsWith("1 phone number: ", reason.GetProperty("advice").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(reason.GetProperty("code").GetString()!);
        var email = quality.GetProperty("matchKeys").EnumerateArray().Single(key => key.GetProperty("key").GetString() == "EMAIL");
        Assert.Equal(0.3333, email.GetProperty("share").GetDouble());
        Assert.Equal(1, Attribute(quality, "phone").GetProperty("series")[0].GetProperty("rejected").GetInt64());

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Path(Guid.NewGuid()))).StatusCode);
        using var stranger = host.Client(Roles.Viewer, workspace: "other");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Path(QualifierHost.Audience))).StatusCode);
        using var publisher = host.Client(Roles.Publisher);
        Assert.Equal(HttpStatusCode.Forbidden, (await publisher.GetAsync(Path(QualifierHost.Audience))).StatusCode);
        var wrong = await client.GetAsync(Path(QualifierHost.Audience, "?from=soon&bucket=week"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(["bucket", "from"], (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
    }

    [Fact]
    public async Task Events_without_a_mapping_and_those_that_conditions_keep_out_are_told_apart()
    {
        await using var host = await QualifierHost.StartAsync();
        using var client = host.Client();
        await LinkAsync(host, QualifierHost.Account, 2, new AudienceCondition { Property = "properties.vip", Operator = ConditionOperators.EqualTo, Values = ["true"] });
        await SendAsync(host, """{"email":"ann@example.com"}""");
        Assert.Equal(DisqualificationReasons.Conditions, (await host.Published.Next<DisqualifiedMember>()).Reason);
        await LinkAsync(host, Guid.NewGuid(), 3);
        await SendAsync(host, """{"email":"ann@example.com"}""");

        var quality = await ReadAsync(client, read: 0, withoutMapping: 1);

        Assert.Equal(1, Number(quality, "events", "excludedByConditions"));
        Assert.False(quality.GetProperty("hasMapping").GetBoolean());
        Assert.Contains(quality.GetProperty("notes").EnumerateArray(), note => note.GetString()!.Contains("no mapping", StringComparison.Ordinal));
        Assert.Contains(quality.GetProperty("notes").EnumerateArray(), note => note.GetString()!.StartsWith("1 events came while", StringComparison.Ordinal));
    }

    private static int _events;

    private static Task SendAsync(QualifierHost host, string properties)
    {
        var n = Interlocked.Increment(ref _events);
        return RawBody.SendAsync(host.Bus, "audiences.membership", $$"""{"eventId":"q{{n}}","type":"qualified","segmentId":"vip","userId":"q{{n}}","occurredAt":"2026-01-01T10:00:00Z","properties":{{properties}}}""");
    }

    private static Task MapAsync(QualifierHost host, Dictionary<string, string> attributes) =>
        host.Bus.CreateRequest(new MappingState { Workspace = "default", AccountId = QualifierHost.Account, Version = 2, Action = MappingActions.MultipleIdentifiers, Attributes = attributes });

    private static Task LinkAsync(QualifierHost host, Guid account, long version, params AudienceCondition[] conditions) =>
        host.Bus.CreateRequest(new AudienceState { Workspace = "default", AudienceId = QualifierHost.Audience, Version = version, Name = "VIP", SegmentId = "vip", AccountId = account, Conditions = conditions });

    // The counts are written some seconds after the events.
    private static async Task<JsonElement> ReadAsync(HttpClient client, long read, long withoutMapping = 0)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var quality = await client.GetFromJsonAsync<JsonElement>(Path(QualifierHost.Audience), timeout.Token);
            if (Number(quality, "events", "read") == read && Number(quality, "events", "withoutMapping") == withoutMapping)
            {
                return quality;
            }

            await Task.Delay(200, timeout.Token);
        }
    }

    private static void AssertAttribute(JsonElement quality, string name, long valid, long empty, long rejected)
    {
        var attribute = Attribute(quality, name);
        Assert.Equal((valid, empty, rejected), (Number(attribute, "valid"), Number(attribute, "empty"), Number(attribute, "rejected")));
        Assert.Equal(rejected, attribute.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("count").GetInt64()));
    }

    private static JsonElement Attribute(JsonElement quality, string name) =>
        quality.GetProperty("attributes").EnumerateArray().Single(attribute => attribute.GetProperty("attribute").GetString() == name);

    private static long Number(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetInt64();

    private static Uri Path(Guid audience, string query = "") => new($"/v1/audiences/{audience}/quality{query}", UriKind.Relative);
}
