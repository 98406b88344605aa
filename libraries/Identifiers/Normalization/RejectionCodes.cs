namespace Audiences.Identifiers.Normalization;

/// <summary>
/// Why values are rejected, as codes that stay the same from release to release: to count by, to search for. There is one
/// list for all attributes, and it is short.
/// </summary>
public static class RejectionCodes
{
    /// <summary>An object or a truth value instead of a text or number.</summary>
    public const string NotText = "not-text";

    /// <summary>The text is no well-formed Unicode.</summary>
    public const string MalformedText = "malformed-text";

    /// <summary>Longer than anything of its kind.</summary>
    public const string TooLong = "too-long";

    /// <summary>A hash of another length than a SHA-256: MD5, SHA-1, SHA-512.</summary>
    public const string HashLength = "hash-length";

    /// <summary>The mapping says that values come hashed, and this one does not.</summary>
    public const string NotHashed = "not-hashed";

    /// <summary>The SHA-256 of an empty text: somebody hashed a missing value, and all such people would be one.</summary>
    public const string HashOfNothing = "hash-of-nothing";

    /// <summary>What tools write where they have nothing: n/a, undefined, unknown.</summary>
    public const string Placeholder = "placeholder";

    /// <summary>Nothing of its kind: no e-mail address, phone number, advertising id, postal code, no date.</summary>
    public const string WrongForm = "wrong-form";

    /// <summary>Several values in one text; they belong into an array.</summary>
    public const string SeveralValues = "several-values";

    /// <summary>A domain name that does not exist in this form.</summary>
    public const string WrongDomain = "wrong-domain";

    /// <summary>A phone number without a country code, and no country is known.</summary>
    public const string NoCountry = "no-country";

    /// <summary>A country code that does not exist, or that no number of this form belongs to.</summary>
    public const string WrongCountryCode = "wrong-country-code";

    /// <summary>A postal code that lost its leading zero, because something took it for a number.</summary>
    public const string LostZero = "lost-zero";

    /// <summary>Neither m nor f.</summary>
    public const string NeitherMaleNorFemale = "neither-male-nor-female";

    /// <summary>A date that can be read in two ways or more; the mapping can declare its format.</summary>
    public const string AmbiguousDate = "ambiguous-date";

    /// <summary>A date in another format than the mapping declares.</summary>
    public const string OtherDateFormat = "other-date-format";

    /// <summary>A day that no month has, a year before 1900, a day to come.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A name or place without a letter.</summary>
    public const string NoLetters = "no-letters";

    /// <summary>A country, or state of the United States, that is not known.</summary>
    public const string NotKnown = "not-known";

    /// <summary>An advertising id of zeros: its owner limits ad tracking.</summary>
    public const string TrackingLimited = "tracking-limited";

    /// <summary>A number with commas, or with points or spaces between its digits, which can be read in two ways.</summary>
    public const string AmbiguousNumber = "ambiguous-number";

    /// <summary>A number below 0, or beyond all measure.</summary>
    public const string NumberOutOfRange = "number-out-of-range";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        NotText, MalformedText, TooLong, HashLength, NotHashed, HashOfNothing, Placeholder, WrongForm, SeveralValues, WrongDomain, NoCountry, WrongCountryCode,
        LostZero, NeitherMaleNorFemale, AmbiguousDate, OtherDateFormat, OutOfRange, NoLetters, NotKnown, TrackingLimited,
        AmbiguousNumber, NumberOutOfRange,
    ];
}
