using System.Globalization;

namespace Audiences.Identifiers;

/// <summary>The parts of a date of birth as Meta wants them.</summary>
internal static class DateParts
{
    private static readonly string[] _twoDigits = [.. Enumerable.Range(0, 32).Select(number => number.ToString("00", CultureInfo.InvariantCulture))];

    /// <summary>DOBY, four digits.</summary>
    public static string Year(DateOnly date) => date.ToString("yyyy", CultureInfo.InvariantCulture);

    /// <summary>DOBM, two digits.</summary>
    public static string Month(DateOnly date) => _twoDigits[date.Month];

    /// <summary>DOBD, two digits.</summary>
    public static string Day(DateOnly date) => _twoDigits[date.Day];
}
