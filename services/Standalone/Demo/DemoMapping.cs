namespace Audiences.Standalone.Demo;

/// <summary>The demo's mapping.</summary>
internal static class DemoMapping
{
    public const string Single = "singleIdentifier";
    public const string Multiple = "multipleIdentifiers";

    public static object Body { get; } = new
    {
        action = Multiple,
        defaultCountry = "DE",
        attributes = new Dictionary<string, string>
        {
            ["email"] = "properties.email",
            ["phone"] = "properties.phone",
            ["firstName"] = "properties.firstName",
            ["lastName"] = "properties.lastName",
            ["gender"] = "properties.gender",
            ["dateOfBirth"] = "properties.dateOfBirth",
            ["country"] = "properties.country",
            ["externalId"] = "userId",
        },
    };

    /// <summary>The last segment is sent one identifier at a time, the others with all of them in a row.</summary>
    public static string ActionOf(string segment) => segment == DemoHistory.Segments[^1] ? Single : Multiple;
}
