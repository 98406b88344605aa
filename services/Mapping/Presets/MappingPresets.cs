using Audiences.Identifiers;

namespace Audiences.Mapping.Presets;

/// <summary>The presets, by the properties that each CDP's own documentation names.</summary>
public static class MappingPresets
{
    private static readonly PresetPaths _segment = new("traits", "context.traits", "properties");
    private static readonly PresetPaths _rudderStack = new("context.traits", "traits", "properties");
    private static readonly PresetPaths _cleverTap = new("profileData", "properties");
    private static readonly PresetPaths _zeotap = new("ids", "user", "properties");
    private static readonly PresetPaths _zeotapProfile = new("profile", "user", "properties");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MappingPreset> All { get; } =
    [
        new(
            "audiences",
            "Audiences: properties named as the export attributes",
            "docs/mapping.md#presets",
            "Everything in properties; the user id is the external id. lookalikeValue is off: map it for value-based audiences.",
            ExportAttributes.All.Where(attribute => attribute != ExportAttributes.LookalikeValue).ToDictionary(attribute => attribute, attribute => attribute == ExportAttributes.ExternalId ? "userId" : $"properties.{attribute}")),
        new(
            "segment",
            "Segment: traits of an Identify call",
            "https://segment.com/docs/connections/spec/identify/#traits",
            "Put the traits object at the event's root, or its members into properties. Both advertising ids arrive in context.device.advertisingId.",
            Traits(_segment, ["firstName", "first_name"], ["lastName", "last_name"], ["postalCode", "postal_code", "zip"])),
        new(
            "rudderstack",
            "RudderStack: context.traits",
            "https://www.rudderstack.com/docs/event-spec/standard-events/identify/#identify-traits",
            "Put the context object at the event's root, or the traits' members into properties. Both advertising ids arrive in context.device.advertisingId.",
            Traits(_rudderStack, ["firstname", "firstName", "first_name"], ["lastname", "lastName", "last_name"], ["postalcode", "postalCode", "zip"])),
        new(
            "clevertap",
            "CleverTap: profile properties",
            "https://developer.clevertap.com/docs/upload-user-profiles-api",
            "Put the profileData object at the event's root, or its members into properties. Names are off: CleverTap keeps the whole name in one property (Name). Dates in its form ($D_ and seconds) are read.",
            new Dictionary<string, string>
            {
                [ExportAttributes.Email] = _cleverTap.To("Email"),
                [ExportAttributes.Phone] = _cleverTap.To("Phone"),
                [ExportAttributes.Gender] = _cleverTap.To("Gender"),
                [ExportAttributes.DateOfBirth] = _cleverTap.To("DOB"),
                [ExportAttributes.ExternalId] = _cleverTap.To("Identity", "identity") + " ?? identity ?? userId",
            }),
        new(
            "zeotap",
            "Zeotap: identifiers and profile attributes of the catalogue",
            "https://docs.zeotap.com/api-reference/profile/write-user-profile-data",
            "Put the ids and profile objects at the event's root, or their members into properties. Raw and SHA-256 identifiers are both taken; MD5 and SHA-1 match nobody at Meta. Names and addresses are off: each organisation names those attributes itself.",
            new Dictionary<string, string>
            {
                [ExportAttributes.Email] = _zeotap.To("email_sha256_lowercase", "email.email_sha256_lowercase", "email.sha256_lowercase", "email"),
                [ExportAttributes.Phone] = _zeotap.To("cellno_with_country_code_sha256", "cellno_with_country_code.sha256", "cellno"),
                [ExportAttributes.Gender] = _zeotapProfile.To("user_gender", "gender"),
                [ExportAttributes.GoogleAdvertisingId] = _zeotap.To("AdId"),
                [ExportAttributes.ExternalId] = _zeotap.To("fpuid") + " ?? userId",
            }),
    ];

    /// <summary>The preset of this name; null if there is none.</summary>
    public static MappingPreset? Find(string name) => All.FirstOrDefault(preset => preset.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    // The reserved traits, which RudderStack took over from Segment with another spelling.
    private static Dictionary<string, string> Traits(PresetPaths traits, string[] firstName, string[] lastName, string[] postalCode) => new()
    {
        [ExportAttributes.Email] = traits.To("email"),
        [ExportAttributes.Phone] = traits.To("phone"),
        [ExportAttributes.FirstName] = traits.To(firstName),
        [ExportAttributes.LastName] = traits.To(lastName),
        [ExportAttributes.Gender] = traits.To("gender"),
        [ExportAttributes.DateOfBirth] = traits.To("birthday"),
        [ExportAttributes.City] = traits.To("address.city", "city"),
        [ExportAttributes.State] = traits.To("address.state", "state"),
        [ExportAttributes.Country] = traits.To("address.country", "country"),
        [ExportAttributes.Zip] = traits.To([.. postalCode.Select(name => "address." + name), .. postalCode]),
        [ExportAttributes.GoogleAdvertisingId] = "context.device.advertisingId",
        [ExportAttributes.ExternalId] = "userId",
    };
}
