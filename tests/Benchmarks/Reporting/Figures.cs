using System.Globalization;

namespace Audiences.Benchmarks.Reporting;

/// <summary>Numbers as the table shows them: no more digits than a measurement deserves.</summary>
internal static class Figures
{
    /// <summary><c>12,300/s</c>: three digits count.</summary>
    public static string Rate(double perSecond) => Number(Rounded(perSecond)) + "/s";

    /// <summary>A whole number with separators.</summary>
    public static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>7.25</c>: three digits count.</summary>
    public static string Short(double number) => number switch
    {
        >= 100 => Number(Rounded(number)),
        >= 10 => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => number.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary><c>0.52</c> of what it is held against.</summary>
    public static string Ratio(double ratio) => ratio.ToString(ratio >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    /// <summary><c>34 ms</c>.</summary>
    public static string Milliseconds(double milliseconds) => Short(milliseconds) + " ms";

    private static double Rounded(double number)
    {
        if (number < 1)
        {
            return number;
        }

        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(number)) - 2));
        return Math.Round(number / step) * step;
    }
}
