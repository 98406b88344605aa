namespace Audiences.Identifiers.Normalization;

/// <summary>The rule of each match key.</summary>
public static class KeyNormalizer
{
    /// <summary>Normalises one value; it never throws for any text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no match key.</exception>
    public static NormalizationResult Normalize(MatchKey key, string? value, NormalizationContext context) => key switch
    {
        MatchKey.Email => EmailNormalizer.Normalize(value),
        MatchKey.Phone => PhoneNormalizer.Normalize(value, context.Country),
        MatchKey.Gender => GenderNormalizer.Normalize(value),
        MatchKey.BirthYear => BirthYearNormalizer.Normalize(value, context.Today),
        MatchKey.BirthMonth => BirthMonthNormalizer.Normalize(value),
        MatchKey.BirthDay => BirthDayNormalizer.Normalize(value),
        MatchKey.LastName or MatchKey.FirstName => NameNormalizer.Normalize(value),
        MatchKey.FirstInitial => InitialNormalizer.Normalize(value),
        MatchKey.City => CityNormalizer.Normalize(value),
        MatchKey.State => StateNormalizer.Normalize(value, context.Country),
        MatchKey.Zip => ZipNormalizer.Normalize(value, context.Country),
        MatchKey.Country => CountryNormalizer.Normalize(value),
        MatchKey.MobileAdvertiserId => AdvertisingIdNormalizer.Normalize(value),
        MatchKey.ExternalId => ExternalIdNormalizer.Normalize(value),
        MatchKey.LookalikeValue => LookalikeValueNormalizer.Normalize(value),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "There is no such match key."),
    };
}
