using System.Collections.Concurrent;
using PhoneNumbers;

namespace Audiences.Identifiers.Plain.Phones;

/// <summary>The numbering plans of the countries that were asked for.</summary>
internal static class PhonePlans
{
    private const int MostCodes = 1000;

    private static readonly PhonePlan?[] _plans = new PhonePlan?[MostCodes];
    private static readonly ConcurrentDictionary<string, PhoneRegion?> _regions = new(StringComparer.Ordinal);

    /// <summary>The plan of a calling code; null if there is no such code.</summary>
    public static PhonePlan? OfCode(int code)
    {
        if (Volatile.Read(ref _plans[code]) is { } known)
        {
            return known;
        }

        var countries = PhoneNumberUtil.GetInstance().GetRegionCodesForCountryCode(code);
        if (countries.Count == 0)
        {
            return null;
        }

        var plan = new PhonePlan([.. countries.Select(country => country.ToLowerInvariant())]);
        Volatile.Write(ref _plans[code], plan);
        return plan;
    }

    /// <summary>A region by its ISO 3166-1 code in small letters; null if it is not known here.</summary>
    public static PhoneRegion? OfCountry(string country) => _regions.TryGetValue(country, out var known) ? known : _regions.GetOrAdd(country, PhoneRegion.Of);
}
