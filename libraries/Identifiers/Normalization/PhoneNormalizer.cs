using System.Globalization;
using PhoneNumbers;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// PHONE: "Remove symbols, letters, and any leading zeroes. You should prefix the country code."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class PhoneNormalizer
{
    private const string BeforeCode = "+0 ()-.";

    private static readonly PhoneNumberUtil _numbers = PhoneNumberUtil.GetInstance();

    /// <summary>
    /// Gives the digits of the international number, country code first. A number without a plus is read as a number
    /// of <paramref name="country"/>; if that makes no number, as one that starts with its country code.
    /// </summary>
    /// <param name="value">The number in any usual form; letters stand for keys (1-800-FLOWERS), an extension is left out.</param>
    /// <param name="country">Lower-case ISO 3166-1 alpha-2, if known.</param>
    public static NormalizationResult Normalize(string? value, string? country)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        var number = NumberText.Whole(DecimalDigits.ToAscii(text).Replace('＋', '+'));

        // Meta's own lead forms export phone numbers so.
        number = number.StartsWith("p:", StringComparison.Ordinal) ? number[2..].TrimStart() : number;
        if (!number.Any(char.IsAsciiDigit))
        {
            return NormalizationResult.Rejected(RejectionCodes.WrongForm, "The phone number has no digits.");
        }

        var region = Region(country);
        return (Best(Readings(number, region)) ?? BestOfToday(number, region)) is { } best ? NormalizationResult.Of(Digits(best)) : NormalizationResult.Rejected(Refusal(number, region));
    }

    private static Rejection Refusal(string number, string? region) =>
        number.StartsWith('+') || number.StartsWith("00", StringComparison.Ordinal)
            ? new(RejectionCodes.WrongCountryCode, "The country code in front of the phone number does not exist, or no number of that country looks like this.")
        : region is null
            ? new(RejectionCodes.NoCountry, "The phone number has no country code, and neither the record nor the account names a country.")
        : new(RejectionCodes.WrongForm, "This is not a phone number, neither of the record's country nor with a country code in front.");

    // In the order in which they are believed.
    private static IEnumerable<PhoneReading> Readings(string number, string? region)
    {
        if (number.StartsWith('+'))
        {
            yield return International(number, believePossible: true);
            yield break;
        }

        if (number.StartsWith("00", StringComparison.Ordinal))
        {
            yield return International(number, believePossible: true);
        }

        if (region is null)
        {
            yield return WithCode(number);
            yield break;
        }

        // A number that Meta's form has been given to already: it starts with the country's own code. To understand a
        // number takes long, so only what looks like one is read in this way first.
        if (HasCodeOf(region, number) && WithCode(number) is { IsValid: true } withCode && withCode.Number!.CountryCode == _numbers.GetCountryCodeForRegion(region))
        {
            yield return withCode;
        }

        yield return new PhoneReading(Parse(number, region), BelievePossible: true);
        yield return WithCode(number);
    }

    private static PhoneReading WithCode(string number) => number.StartsWith('0')
        ? default
        : International(number, believePossible: number.StartsWith('1') && number.Count(char.IsAsciiDigit) == 11);

    private static bool HasCodeOf(string region, string number)
    {
        var code = _numbers.GetCountryCodeForRegion(region).ToString(CultureInfo.InvariantCulture);
        var matched = 0;
        foreach (var character in number.AsSpan().TrimStart(BeforeCode))
        {
            if (char.IsAsciiDigit(character))
            {
                if (character != code[matched])
                {
                    return false;
                }

                if (++matched == code.Length)
                {
                    return true;
                }
            }
            else if (char.IsAsciiLetter(character))
            {
                // Letters stand for digits: what has any is not judged here.
                return true;
            }
        }

        return false;
    }

    private static PhoneReading International(string number, bool believePossible) =>
        new(Parse(string.Concat("+", number.AsSpan().TrimStart(BeforeCode)), null), believePossible);

    private static PhoneNumber? Best(IEnumerable<PhoneReading> readings)
    {
        var unproven = new List<PhoneReading>();
        foreach (var reading in readings)
        {
            if (reading.IsValid)
            {
                return reading.Number;
            }

            unproven.Add(reading);
        }

        return unproven.Find(reading => reading.IsPossible).Number;
    }

    private static PhoneNumber? BestOfToday(string number, string? region) =>
        RetiredPhonePrefixes.Without(number, region) is { } today ? Best(Readings(today, region)) : null;

    internal static PhoneNumber? Parse(string number, string? region)
    {
        try
        {
            return _numbers.Parse(number, region);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string? Region(string? country) =>
        country?.ToUpperInvariant() is { } region && _numbers.GetCountryCodeForRegion(region) != 0 ? region : null;

    private static string Digits(PhoneNumber number) => _numbers.Format(number, PhoneNumberFormat.E164)[1..];
}
