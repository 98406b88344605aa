namespace Audiences.Identifiers;

/// <summary>
/// The kinds of identifiers that Meta matches people by (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash).
/// The numbers are stored in identifier sets, so they never change; their order is the order of columns at Meta.
/// </summary>
public enum MatchKey : byte
{
    /// <summary>EMAIL</summary>
    Email = 1,

    /// <summary>PHONE</summary>
    Phone = 2,

    /// <summary>GEN</summary>
    Gender = 3,

    /// <summary>DOBY</summary>
    BirthYear = 4,

    /// <summary>DOBM</summary>
    BirthMonth = 5,

    /// <summary>DOBD</summary>
    BirthDay = 6,

    /// <summary>LN</summary>
    LastName = 7,

    /// <summary>FN</summary>
    FirstName = 8,

    /// <summary>FI</summary>
    FirstInitial = 9,

    /// <summary>CT</summary>
    City = 10,

    /// <summary>ST</summary>
    State = 11,

    /// <summary>ZIP</summary>
    Zip = 12,

    /// <summary>COUNTRY</summary>
    Country = 13,

    /// <summary>MADID: Google's advertising id or Apple's identifier for advertisers.</summary>
    MobileAdvertiserId = 14,

    /// <summary>EXTERN_ID: the advertiser's own id of the person.</summary>
    ExternalId = 15,

    /// <summary>
    /// LOOKALIKE_VALUE: what a person is worth. It finds nobody (<see cref="MatchKeys.FindsPeople"/>), but it travels with
    /// the identifiers, since it belongs to the same rows
    /// (https://developers.facebook.com/docs/marketing-api/audiences/guides/value-based-lookalike-audiences).
    /// </summary>
    LookalikeValue = 16,
}
