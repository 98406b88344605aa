using System.Xml;

namespace Audiences.Console.CustomAudiences;

/// <summary>The refresh intervals that are offered; the API takes any from a minute to thirty days.</summary>
public static class RefreshIntervals
{
    /// <summary>ISO 8601 durations, each a key of the texts.</summary>
    public static IReadOnlyList<string> Offered { get; } = ["PT5M", "PT15M", "PT30M", "PT1H", "PT2H", "PT6H", "PT12H", "P1D", "P7D"];

    /// <summary>The one of them that lasts as long; the duration itself when none does.</summary>
    public static string Of(string duration)
    {
        try
        {
            var length = XmlConvert.ToTimeSpan(duration);
            return Offered.FirstOrDefault(offered => XmlConvert.ToTimeSpan(offered) == length) ?? duration;
        }
        catch (FormatException)
        {
            return duration;
        }
    }
}
