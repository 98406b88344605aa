namespace Audiences.EndToEndTests.Privacy;

/// <summary>What is planted.</summary>
internal static class Markers
{
    public const string ExternalId = "Qzexternal4417";
    public const string AdvertisingId = "7c1d5a9e-4b3f-4e2a-9d8c-77310bad5eed";
    public const string UserId = "qzuserid5528";

    /// <summary>The user whom the API's paths name, which is the one place in a log or span where a user id may stand.</summary>
    public const string UserInPaths = "qzpathuser6639";

    /// <summary>Values of good records, which end as hashes.</summary>
    public static readonly Marker[] Hashed =
    [
        new("e-mail", "Qzmail7731.Anna") { Normalized = "qzmail7731.anna@example.com" },
        new("second e-mail", "Qzsecond8842") { Normalized = "qzsecond8842@example.com" },
        new("phone", "15127731456") { Normalized = "4915127731456" },
        new("phone as written", "1512 7731 456"),
        new("first name", "Qzfirstname") { Normalized = "qzfirstname" },
        new("last name", "Qzlastnämé") { Normalized = "qzlastnämé" },
        new("city", "Qzcityville") { Normalized = "qzcityville" },
        new("unmapped property", "Qzunmappedstreet"),
    ];

    /// <summary>What stands in bad records and bad calls.</summary>
    public static readonly Marker[] Bad =
    [
        .. new[]
        {
            "qzbaddate", "qzbadtime", "qzbadtype", "qzbadconsent", "qzbadsequence", "qzbadproperties", "qzbadobjectvalue",
            "qzbadusers", "qzbadsegment", "qzbadworkspace", "qzbadbody", "qzbadlong", "qzbadmail", "qzbadphone", "qzbadcall", "qzbadeventid",
        }.Select(text => new Marker("bad record", text)),
    ];

    /// <summary>Names of properties. The qualifier keeps them, so that a mapping can offer them; nobody else does.</summary>
    public static readonly Marker[] PropertyNames = [new("name of a property", "qzpropertyname"), new("name within a property", "qzbadobjectname")];

    /// <summary>Ids that Meta gets as they are.</summary>
    public static readonly Marker[] SentAsTheyAre = [new("external id", ExternalId), new("advertising id", AdvertisingId)];

    /// <summary>User ids that no path names.</summary>
    public static readonly Marker[] UserIds = [new("user id", UserId)];

    /// <summary>Of these, no form may be in a log, span, metric or error answer.</summary>
    public static readonly LeakSearch Anything = new([.. Hashed, .. Bad, .. PropertyNames, .. SentAsTheyAre, .. UserIds], hashes: true);

    /// <summary>Of these, no plain form may be at rest anywhere.</summary>
    public static readonly LeakSearch Raw = new([.. Hashed, .. Bad, .. PropertyNames], hashes: false);

    /// <summary>The same, where no external or advertising id has business either.</summary>
    public static readonly LeakSearch RawAndIds = new([.. Hashed, .. Bad, .. PropertyNames, .. SentAsTheyAre], hashes: false);

    /// <summary>The same for the qualifier's tables.</summary>
    public static readonly LeakSearch RawAndIdsAtQualifier = new([.. Hashed, .. Bad, .. SentAsTheyAre], hashes: false);
}
