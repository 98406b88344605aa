using System.Globalization;

namespace Audiences.Console.Charts;

/// <summary>Places values in a drawing, and writes numbers as SVG wants them.</summary>
/// <param name="Most">The largest value; at least 1.</param>
/// <param name="Height">The drawing's height.</param>
public readonly record struct ChartScale(long Most, double Height)
{
    /// <summary>A scale on which all values fit.</summary>
    public static ChartScale Of(IEnumerable<long> values, double height) => new(Math.Max(1, values.DefaultIfEmpty().Max()), height);

    /// <summary>How far from the top the value stands.</summary>
    public double Y(long value) => Height - (Height * value / Most);

    /// <summary>A number as SVG takes it, whatever the language.</summary>
    public static string Svg(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
