using System.Globalization;
using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.Benchmarks.Samples;

/// <summary>
/// Records with all that Meta matches people by, fifteen attributes each, from a dozen countries. Addresses, phone numbers
/// and ids are everybody's own; names, cities and the like repeat as they do among people.
/// </summary>
internal static class Profiles
{
    private const int Cities = 900;

    // Country, calling code, mobile prefix, digits after it, states.
    private static readonly (string Country, string Calling, string Prefix, int Digits, string[] States)[] _places =
    [
        ("us", "1", "415", 7, ["California", "NY", "Texas", "Florida", "WA"]),
        ("DE", "49", "151", 8, ["Bayern", "Hessen", "Berlin", "Sachsen"]),
        ("GB", "44", "7400", 6, ["England", "Scotland", "Wales"]),
        ("FR", "33", "6", 8, ["Bretagne", "Normandie", "Occitanie"]),
        ("BR", "55", "11 9", 8, ["SP", "RJ", "Bahia"]),
        ("IN", "91", "98", 8, ["Kerala", "Goa", "Punjab"]),
        ("ES", "34", "612", 6, ["Madrid", "Galicia"]),
        ("it", "39", "347", 7, ["Lazio", "Sicilia"]),
        ("PL", "48", "512", 6, ["Mazowieckie"]),
        ("NL", "31", "6", 8, ["Utrecht", "Zeeland"]),
        ("AU", "61", "412", 6, ["NSW", "Victoria", "QLD"]),
        ("CA", "1", "416", 7, ["Ontario", "BC", "Alberta"]),
    ];

    /// <summary>The mapping's left sides; each has a member of its own name in the properties.</summary>
    public static IReadOnlyList<string> Attributes { get; } =
    [
        ExportAttributes.Email, ExportAttributes.Phone, ExportAttributes.FirstName, ExportAttributes.LastName, ExportAttributes.FirstNameInitial,
        ExportAttributes.Gender, ExportAttributes.BirthYear, ExportAttributes.BirthMonth, ExportAttributes.BirthDay, ExportAttributes.City,
        ExportAttributes.State, ExportAttributes.Country, ExportAttributes.Zip, ExportAttributes.GoogleAdvertisingId, ExportAttributes.ExternalId,
    ];

    /// <summary>The mapping of all of them.</summary>
    public static AttributeMapping Full() => Only([.. Attributes]);

    /// <summary>The mapping of some of them.</summary>
    public static AttributeMapping Only(params string[] attributes) => AttributeMapping.Compile(attributes.ToDictionary(name => name, name => $"properties.{name}"), null);

    /// <summary>Events, each with a whole profile.</summary>
    public static JsonElement[] Events(int count) =>
        [.. Enumerable.Range(1, count).Select(number => JsonSerializer.SerializeToElement(new { eventId = $"e-{number}", userId = $"u-{number}", properties = Of(number) }))];

    /// <summary>One person's attributes.</summary>
    public static Dictionary<string, string> Of(int number)
    {
        var mixed = Names.Mix(number, 3);
        var place = _places[mixed % (uint)_places.Length];
        var birthday = new DateOnly(1940, 1, 1).AddDays((int)(Names.Mix(number, 5) % 24_000));
        var own = (number % (int)Math.Pow(10, place.Digits)).ToString(CultureInfo.InvariantCulture).PadLeft(place.Digits, '2');
        var first = Names.First(number);
        return new Dictionary<string, string>
        {
            [ExportAttributes.Email] = string.Create(CultureInfo.InvariantCulture, $" Customer.{number}@Example{mixed % 40}.com"),
            [ExportAttributes.Phone] = $"+{place.Calling} {place.Prefix} {own}",
            [ExportAttributes.FirstName] = first,
            [ExportAttributes.LastName] = Names.Last(number),
            [ExportAttributes.FirstNameInitial] = first[..1],
            [ExportAttributes.Gender] = mixed % 2 == 0 ? "Female" : "m",
            [ExportAttributes.BirthYear] = birthday.Year.ToString(CultureInfo.InvariantCulture),
            [ExportAttributes.BirthMonth] = birthday.Month.ToString("00", CultureInfo.InvariantCulture),
            [ExportAttributes.BirthDay] = birthday.Day.ToString("00", CultureInfo.InvariantCulture),
            [ExportAttributes.City] = string.Create(CultureInfo.InvariantCulture, $"{Names.Last((int)(mixed % Cities))}stadt"),
            [ExportAttributes.State] = place.States[Names.Mix(number, 11) % (uint)place.States.Length],
            [ExportAttributes.Country] = place.Country,
            [ExportAttributes.Zip] = (10_000 + (mixed % 4_000)).ToString(CultureInfo.InvariantCulture),
            [ExportAttributes.GoogleAdvertisingId] = string.Create(CultureInfo.InvariantCulture, $"cdda802e-fb9c-47ad-9866-{number:x12}"),
            [ExportAttributes.ExternalId] = string.Create(CultureInfo.InvariantCulture, $"crm-{number}"),
        };
    }
}
