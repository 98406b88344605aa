using System.Globalization;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// DOBY, DOBM, DOBD from one value: YYYY from 1900 to the current year, MM, DD
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash).
/// Only what can't be misread is read; for the rest the mapping declares a format.
/// </summary>
public static class DateOfBirthNormalizer
{
    private static readonly Rejection _unreadable = new(
        RejectionCodes.WrongForm,
        "This is no date, or none that can be read without guessing. Use yyyy-MM-dd, or declare the format in the mapping (| date:dd/MM/yyyy).");

    private static readonly Rejection _ambiguous = new(
        RejectionCodes.AmbiguousDate,
        "Day and month can be taken for each other. Use yyyy-MM-dd, or declare the format in the mapping (| date:dd/MM/yyyy).");

    private static readonly Rejection _otherFormat =
        new(RejectionCodes.OtherDateFormat, "The value is no date in the format that the mapping declares.");

    private static readonly Rejection _outOfRange =
        new(RejectionCodes.OutOfRange, $"A date of birth lies between {BirthYearNormalizer.First} and today.");

    private static readonly string[] _clearFormats =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy M d", "yyyyMMdd", "d.M.yyyy", "yyyy年M月d日", "yyyy년 M월 d일",
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d. MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d-MMMM-yyyy", "MMM-d-yyyy",
    ];

    private static readonly string[] _dayFirst = ["d/M/yyyy", "d-M-yyyy", "d M yyyy"];
    private static readonly string[] _monthFirst = ["M/d/yyyy", "M-d-yyyy", "M d yyyy"];

    /// <summary>
    /// Reads ISO dates (week and ordinal dates too), Unix timestamps of nine or more digits (seconds or milliseconds, in
    /// UTC; CleverTap's $D_ in front is understood), dates with dots (day first), with English month names, and with
    /// slashes where only one order makes a date. A time of day behind the date is left out: the date is as written.
    /// </summary>
    /// <param name="value">The date.</param>
    /// <param name="format">The declared format, which is then the only one: as in .NET, or <c>unix</c>, <c>unixms</c>.</param>
    /// <param name="today">Nobody is born later.</param>
    public static DateOfBirthResult Normalize(string? value, string? format, DateOnly today)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return new DateOfBirthResult(null, refusal.Rejection);
        }

        text = PlainDashes.In(NumberText.Whole(DecimalDigits.ToAscii(text)));
        var ambiguous = false;
        var date = format is null ? Clear(text, out ambiguous) : Declared(text, format);
        return date is null ? new DateOfBirthResult(null, ambiguous ? _ambiguous : format is null ? _unreadable : _otherFormat)
            : date.Value.Year < BirthYearNormalizer.First || date > today ? new DateOfBirthResult(null, _outOfRange)
            : new DateOfBirthResult(date, null);
    }

    private static DateOnly? Clear(string text, out bool ambiguous)
    {
        ambiguous = false;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var usual))
        {
            return usual;
        }

        if (UnixTimestamp.Read(WithoutMark(text)) is { } timestamp)
        {
            return timestamp;
        }

        text = DateText.DateOf(text);
        if ((Exact(text, _clearFormats) ?? DateText.IsoWeekOrOrdinal(text)) is { } date)
        {
            return date;
        }

        var dayFirst = Exact(text, _dayFirst);
        var monthFirst = Exact(text, _monthFirst);
        ambiguous = dayFirst is not null && monthFirst is not null && dayFirst != monthFirst;
        return ambiguous ? null : dayFirst ?? monthFirst;
    }

    // CleverTap marks its dates, which are in seconds (https://developer.clevertap.com/docs/upload-user-profiles-api).
    private static string WithoutMark(string text) => text.StartsWith("$D_", StringComparison.Ordinal) ? text[3..] : text;

    private static DateOnly? Declared(string text, string format) => format switch
    {
        DateFormats.UnixSeconds => UnixTimestamp.OfSeconds(text),
        DateFormats.UnixMilliseconds => UnixTimestamp.OfMilliseconds(text),
        _ => Exact(text, format) ?? Exact(DateText.DateOf(text), format),
    };

    private static DateOnly? Exact(string text, params string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
