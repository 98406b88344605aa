namespace Audiences.Identifiers.Plain.Phones;

/// <summary>The regions that share a calling code. Each is worked out when it is asked for.</summary>
/// <param name="countries">Their ISO 3166-1 codes in small letters, the main one first, in the order in which they are asked.</param>
internal sealed class PhonePlan(string[] countries)
{
    private readonly PhoneRegion?[] _regions = new PhoneRegion?[countries.Length];

    /// <summary>The region whose prefixes count for all; null if it is not known here.</summary>
    public PhoneRegion? Main => Region(0);

    /// <summary>The number is surely one that there is.</summary>
    public bool IsValid(ReadOnlySpan<byte> national)
    {
        for (var at = 0; at < countries.Length; at++)
        {
            if (Region(at) is not { } region)
            {
                return false;
            }

            if (region.IsValid(national) is { } isValid)
            {
                return isValid;
            }
        }

        return false;
    }

    private PhoneRegion? Region(int at)
    {
        ref var known = ref _regions[at];
        if (Volatile.Read(ref known) is { } region)
        {
            return region;
        }

        region = PhonePlans.OfCountry(countries[at]);
        Volatile.Write(ref known, region);
        return region;
    }
}
