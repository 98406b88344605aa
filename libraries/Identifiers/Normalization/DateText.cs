using System.Globalization;
using System.Text.RegularExpressions;

namespace Audiences.Identifiers.Normalization;

/// <summary>What is taken from around a date before its form is asked: a weekday, a time of day, a time zone.</summary>
internal static partial class DateText
{
    /// <summary>The date's own text, as written: neither time nor zone moves it.</summary>
    public static string DateOf(string text)
    {
        var match = WithTime().Match(text);
        var date = match.Success ? match.Groups["date"].Value.TrimEnd(',') : text;
        date = Weekday().Replace(date, "");
        date = Zone().Replace(date, "$1");
        date = OrdinalDay().Replace(date, "$1");
        return MonthDot().Replace(date, "$1");
    }

    /// <summary>Reads ISO 8601 week dates (1990-W09-3) and ordinal dates (1990-059).</summary>
    public static DateOnly? IsoWeekOrOrdinal(string text)
    {
        if (WeekDate().Match(text) is { Success: true } week)
        {
            var (year, number, day) = (Number(week, 1), Number(week, 2), Number(week, 3));
            return year > 0 && number >= 1 && number <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, (DayOfWeek)(day % 7))) : null;
        }

        return OrdinalDate().Match(text) is { Success: true } ordinal && Number(ordinal, 1) is > 0 and var ofYear
            && Number(ordinal, 2) is > 0 and var dayOfYear && dayOfYear <= (DateTime.IsLeapYear(ofYear) ? 366 : 365)
            ? new DateOnly(ofYear, 1, 1).AddDays(dayOfYear - 1)
            : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<date>.{6,30}?)(?:[Tt]|[ ,]+)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.,][0-9]{1,9})?)?(?:\s?[AaPp]\.?[Mm]\.?)?\s?(?:Z|z|UTC|(?:GMT)?[+-][0-9]{2}:?[0-9]{2}|GMT)?(?:\s?\([^()]*\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithTime();

    [GeneratedRegex(@"^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.,]*\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalDay();

    [GeneratedRegex(@"([A-Za-z])\.(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDot();

    [GeneratedRegex(@"^([0-9]{4})-?[Ww]([0-9]{2})-?([1-7])\z", RegexOptions.CultureInvariant)]
    private static partial Regex WeekDate();

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalDate();
}
