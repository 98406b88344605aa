using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>Events full of markers.</summary>
internal static class PlantedEvents
{
    public const string Segment = "privacy";

    /// <summary>The mapping that reads some of it.</summary>
    public static JsonObject Mapping => new()
    {
        ["action"] = "multipleIdentifiers",
        ["attributes"] = new JsonObject
        {
            ["email"] = "properties.emails",
            ["phone"] = "properties.phone",
            ["firstName"] = "properties.firstName",
            ["lastName"] = "properties.lastName",
            ["dateOfBirth"] = "properties.born",
            ["city"] = "properties.address.city",
            ["zip"] = "properties.zip",
            ["googleAdvertisingId"] = "properties.gaid",
            ["externalId"] = "properties.crm",
        },
    };

    /// <summary>Good events, each of another user; some of their values cannot be sent.</summary>
    public static IReadOnlyList<JsonObject> Good(string way) =>
    [
        Event(way, $"{Markers.UserId}-{way}", _ => { }),
        Event(way, $"{Markers.UserId}-{way}-2", properties =>
        {
            properties["emails"] = new JsonArray("qzbadmail@@nowhere", "Qzsecond8842@example.com");
            properties["phone"] = "qzbadphone";
            properties["born"] = "31.02.qzbaddate";
            properties["zip"] = "qzbadlong" + new string('x', 2_000);
            properties["firstName"] = new JsonObject { ["qzbadobjectname"] = "qzbadobjectvalue" };
        }),
        Event(way, $"{Markers.UserInPaths}-{way}", _ => { }),
    ];

    /// <summary>Links between identifiers of the users of the good events.</summary>
    public static JsonObject Links => new()
    {
        ["links"] = new JsonArray(
            Link("l-1", ("email", "Qzmail7731.Anna@Example.com"), ("phone", "+49 1512 7731 456")),
            Link("l-2", ("userId", $"{Markers.UserId}-http"), ("email", "Qzsecond8842@example.com"))),
    };

    /// <summary>Events that are refused.</summary>
    public static IReadOnlyList<JsonObject> Bad(string way) =>
    [
        Spoilt(way, 1, e => e["occurredAt"] = "31 qzbadtime 2024"),
        Spoilt(way, 2, e => e["occurredAt"] = new JsonObject { ["qzbadobjectname"] = "qzbadobjectvalue" }),
        Spoilt(way, 3, e => e["type"] = "qzbadtype"),
        Spoilt(way, 4, e => e["consent"] = new JsonObject { ["advertising"] = "qzbadconsent" }),
        Spoilt(way, 5, e => e["sequence"] = "qzbadsequence"),
        Spoilt(way, 6, e => e["properties"] = "qzbadproperties"),
        Spoilt(way, 7, e => e["userId"] = new JsonArray("qzbadusers")),
        Spoilt(way, 8, e => e["segmentId"] = "qzbadsegment" + new string('s', 300)),
        Spoilt(way, 9, e => e["workspace"] = new JsonObject { ["name"] = "qzbadworkspace" }),
        Spoilt(way, 10, e => e["eventId"] = new JsonObject { ["qzbadobjectname"] = "qzbadeventid" }),
        Spoilt(way, 11, e => e["eventId"] = "qzbadeventid" + new string('e', 300)),
    ];

    /// <summary>What is no event and no JSON.</summary>
    public static IReadOnlyList<string> NotJson =>
    [
        "{ qzbadbody is \"Qzmail7731.Anna@Example.com\" no JSON",
        "\"qzbadbody\"",
        "{\"eventId\":\"x\",\"properties\":{\"email\":\"qzbadbody\\ud800\"},\"qzbadbody\":tru}",
    ];

    private static JsonObject Link(string id, (string Kind, string Value) a, (string Kind, string Value) b) => new()
    {
        ["linkId"] = id,
        ["type"] = "linked",
        ["occurredAt"] = "2024-05-06T07:08:09Z",
        ["a"] = new JsonObject { ["kind"] = a.Kind, ["value"] = a.Value },
        ["b"] = new JsonObject { ["kind"] = b.Kind, ["value"] = b.Value },
    };

    private static JsonObject Spoilt(string way, int number, Action<JsonObject> spoil)
    {
        var e = Event(way, $"{Markers.UserId}-{way}-bad", _ => { });
        e["eventId"] = $"{way}-bad-{number}";
        spoil(e);
        return e;
    }

    private static JsonObject Event(string way, string user, Action<JsonObject> change)
    {
        var properties = new JsonObject
        {
            ["emails"] = new JsonArray("Qzmail7731.Anna@Example.com", "Qzsecond8842@example.com"),
            ["phone"] = "+49 1512 7731 456",
            ["firstName"] = "Qzfirstname",
            ["lastName"] = "Qzlastnämé",
            ["born"] = "1981-02-03",
            ["zip"] = "53111",
            ["gaid"] = Markers.AdvertisingId,
            ["crm"] = Markers.ExternalId,
            ["address"] = new JsonObject { ["city"] = "Qzcityville", ["street"] = "Qzunmappedstreet 1" },
            ["qzpropertyname"] = "Qzunmappedstreet",
        };
        change(properties);
        return new JsonObject
        {
            ["eventId"] = $"e-{user}",
            ["type"] = "qualified",
            ["segmentId"] = Segment,
            ["userId"] = user,
            ["occurredAt"] = "2024-05-06T07:08:09Z",
            ["properties"] = properties,
            ["traits"] = new JsonObject { ["qzpropertyname"] = "Qzunmappedstreet" },
        };
    }
}
