namespace Audiences.Identifiers;

/// <summary>The export attributes: the names on the left side of a mapping.</summary>
public static class ExportAttributes
{
    public const string Email = "email";
    public const string Phone = "phone";
    public const string FirstName = "firstName";
    public const string LastName = "lastName";
    public const string FirstNameInitial = "firstNameInitial";
    public const string Gender = "gender";
    public const string DateOfBirth = "dateOfBirth";
    public const string BirthYear = "birthYear";
    public const string BirthMonth = "birthMonth";
    public const string BirthDay = "birthDay";
    public const string City = "city";
    public const string State = "state";
    public const string Country = "country";
    public const string Zip = "zip";
    public const string GoogleAdvertisingId = "googleAdvertisingId";
    public const string IdentifierForAdvertisers = "identifierForAdvertisers";
    public const string ExternalId = "externalId";
    public const string LookalikeValue = "lookalikeValue";

    private static readonly Dictionary<string, MatchKey[]> _keys = new(StringComparer.Ordinal)
    {
        [Email] = [MatchKey.Email],
        [Phone] = [MatchKey.Phone],
        [FirstName] = [MatchKey.FirstName],
        [LastName] = [MatchKey.LastName],
        [FirstNameInitial] = [MatchKey.FirstInitial],
        [Gender] = [MatchKey.Gender],
        [DateOfBirth] = [MatchKey.BirthYear, MatchKey.BirthMonth, MatchKey.BirthDay],
        [BirthYear] = [MatchKey.BirthYear],
        [BirthMonth] = [MatchKey.BirthMonth],
        [BirthDay] = [MatchKey.BirthDay],
        [City] = [MatchKey.City],
        [State] = [MatchKey.State],
        [Country] = [MatchKey.Country],
        [Zip] = [MatchKey.Zip],
        [GoogleAdvertisingId] = [MatchKey.MobileAdvertiserId],
        [IdentifierForAdvertisers] = [MatchKey.MobileAdvertiserId],
        [ExternalId] = [MatchKey.ExternalId],
        [LookalikeValue] = [MatchKey.LookalikeValue],
    };

    /// <summary>All eighteen.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Email, Phone, FirstName, LastName, FirstNameInitial, Gender, DateOfBirth, BirthYear, BirthMonth, BirthDay, City,
        State, Country, Zip, GoogleAdvertisingId, IdentifierForAdvertisers, ExternalId,
        LookalikeValue,
    ];

    private static readonly Dictionary<string, int> _places = All.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);

    /// <summary>The attribute's place in <see cref="All"/>; -1 if there is no such attribute.</summary>
    public static int PlaceOf(string attribute) => _places.TryGetValue(attribute, out var place) ? place : -1;

    /// <summary>The match keys that the attribute feeds; none if there is no such attribute.</summary>
    public static IReadOnlyList<MatchKey> KeysOf(string attribute) => _keys.TryGetValue(attribute, out var keys) ? keys : [];
}
