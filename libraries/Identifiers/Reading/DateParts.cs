using System.Globalization;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>The parts of a date of birth as Meta wants them, written once for all people.</summary>
internal static class DateParts
{
    private const int LastYear = 2100;

    private static readonly string[] _twoDigits = [.. Enumerable.Range(0, 32).Select(number => number.ToString("00", CultureInfo.InvariantCulture))];

    private static readonly string[] _years =
        [.. Enumerable.Range(BirthYearNormalizer.First, LastYear - BirthYearNormalizer.First).Select(year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>DOBY, four digits.</summary>
    public static string Year(DateOnly date) =>
        date.Year is >= BirthYearNormalizer.First and < LastYear ? _years[date.Year - BirthYearNormalizer.First] : date.ToString("yyyy", CultureInfo.InvariantCulture);

    /// <summary>DOBM, two digits.</summary>
    public static string Month(DateOnly date) => _twoDigits[date.Month];

    /// <summary>DOBD, two digits.</summary>
    public static string Day(DateOnly date) => _twoDigits[date.Day];
}
