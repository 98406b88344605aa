using PhoneNumbers;

namespace Audiences.Identifiers.Normalization;

/// <summary>One way to understand what somebody wrote as a phone number.</summary>
/// <param name="Number">The number; null if it can't be understood this way.</param>
/// <param name="BelievePossible">The right number of digits is enough, if no reading is a number that is in use.</param>
internal readonly record struct PhoneReading(PhoneNumber? Number, bool BelievePossible)
{
    // No area code of the plan begins with 0 or 1.
    private const int NorthAmerica = 1;

    private static readonly PhoneNumberUtil _numbers = PhoneNumberUtil.GetInstance();

    public bool IsValid => Number is not null && _numbers.IsValidNumber(Number);

    /// <summary>Numbering plans grow faster than the tables of them; but one digit repeated, or all digits in order, is a placeholder.</summary>
    public bool IsPossible => BelievePossible && Number is not null
        && _numbers.IsPossibleNumberWithReason(Number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
        && !IsPlaceholder(_numbers.GetNationalSignificantNumber(Number))
        && !(Number.CountryCode == NorthAmerica && _numbers.GetNationalSignificantNumber(Number)[0] is '0' or '1')
        && ReadsBack(Number);

    // Of two ways to understand digits, the international form that is sent must not be understood the other way.
    private static bool ReadsBack(PhoneNumber number) =>
        PhoneNormalizer.Parse(_numbers.Format(number, PhoneNumberFormat.E164), null) is { } again
        && again.CountryCode == number.CountryCode
        && _numbers.GetNationalSignificantNumber(again) == _numbers.GetNationalSignificantNumber(number);

    private static bool IsPlaceholder(string digits) =>
        digits.AsSpan().IndexOfAnyExcept(digits[0]) < 0 || "01234567890123456789".Contains(digits, StringComparison.Ordinal);
}
