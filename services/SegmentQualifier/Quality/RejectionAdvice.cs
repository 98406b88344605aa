using System.Collections.Frozen;
using System.Globalization;
using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>What a marketer can do about rejected values, in a sentence that says how many there are.</summary>
internal static class RejectionAdvice
{
    private static readonly FrozenDictionary<string, (string One, string Many)> _names = new Dictionary<string, (string, string)>
    {
        [ExportAttributes.Email] = ("e-mail address", "e-mail addresses"),
        [ExportAttributes.Phone] = ("phone number", "phone numbers"),
        [ExportAttributes.FirstName] = ("first name", "first names"),
        [ExportAttributes.LastName] = ("last name", "last names"),
        [ExportAttributes.FirstNameInitial] = ("initial of a first name", "initials of first names"),
        [ExportAttributes.Gender] = ("gender", "genders"),
        [ExportAttributes.DateOfBirth] = ("date of birth", "dates of birth"),
        [ExportAttributes.BirthYear] = ("year of birth", "years of birth"),
        [ExportAttributes.BirthMonth] = ("month of birth", "months of birth"),
        [ExportAttributes.BirthDay] = ("day of birth", "days of birth"),
        [ExportAttributes.City] = ("city", "cities"),
        [ExportAttributes.State] = ("state", "states"),
        [ExportAttributes.Country] = ("country", "countries"),
        [ExportAttributes.Zip] = ("postal code", "postal codes"),
        [ExportAttributes.GoogleAdvertisingId] = ("Google advertising id", "Google advertising ids"),
        [ExportAttributes.IdentifierForAdvertisers] = ("Apple advertising id", "Apple advertising ids"),
        [ExportAttributes.ExternalId] = ("external id", "external ids"),
        [ExportAttributes.LookalikeValue] = ("lookalike value", "lookalike values"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> _texts = new Dictionary<string, string>
    {
        ["not-text"] = "came as an object or a truth value: let the mapping's path lead to the text inside, such as properties.email.address.",
        ["malformed-text"] = "came with broken characters: check the character encoding where the events are written.",
        ["too-long"] = "came longer than any real one: check which property the mapping names.",
        ["hash-length"] = "came hashed with something else than SHA-256: send the value itself, or its SHA-256 as 64 hex digits.",
        ["not-hashed"] = "came unhashed although the mapping says | sha256: send hashes, or take | sha256 out of the mapping.",
        ["hash-of-nothing"] = "is the hash of an empty text: leave the property out where there is no value, before hashing.",
        ["placeholder"] = "was a placeholder such as n/a or undefined: leave the property out where there is no value.",
        ["lost-zero"] = "lost its leading zero, because something took it for a number: send postal codes as text.",
        ["wrong-form"] = "did not look like what the attribute needs: check which property the mapping names, and for test data and typing errors at the source.",
        ["several-values"] = "held several values in one text: send an array instead, each value is used then.",
        ["wrong-domain"] = "had a domain that cannot exist: check for typing errors where people enter them.",
        ["no-country"] = "came without a country code, and the record names no country: map country, or set the mapping's defaultCountry.",
        ["wrong-country-code"] = "had a country code that does not exist or does not fit: check how country codes are put in front of them.",
        ["neither-male-nor-female"] = "was no word for m or f, the only ones that Meta knows: nothing is lost but this match key; otherwise send m and f.",
        ["ambiguous-date"] = "could be read in two ways or not at all: send yyyy-MM-dd, or declare the format in the mapping (| date:dd/MM/yyyy).",
        ["other-date-format"] = "had another format than the mapping declares: correct | date:… in the mapping, or the source.",
        ["out-of-range"] = "lay before 1900, in the future, or does not exist: look for placeholders such as 1900-01-01 or 0000-00-00 at the source.",
        ["no-letters"] = "had no letter: look for placeholders such as - or 0 at the source.",
        ["not-known"] = "is not on the list of countries or states: use ISO 3166-1 codes for countries and two-letter codes for states.",
        ["tracking-limited"] = "was all zeros: its owner limits ad tracking, so there is nothing to correct.",
        ["ambiguous-number"] = "had commas, or points or spaces between the digits: send a JSON number, or text such as 1234.5.",
        ["number-out-of-range"] = "was below 0 or beyond all measure: Meta takes numbers from 0 on, so send 0 for customers who cost more than they bring.",
    }.ToFrozenDictionary();

    /// <summary>The codes that have an advice of their own.</summary>
    public static IEnumerable<string> Codes => _texts.Keys;

    /// <summary><c>210 phone numbers: came without a country code, …</c></summary>
    public static string For(string attribute, string code, long count)
    {
        var (one, many) = _names.GetValueOrDefault(attribute, ("value", "values"));
        var text = _texts.GetValueOrDefault(code, "could not be used: see the reason's code, and try such a record against the mapping.");
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}: {text}");
    }
}
