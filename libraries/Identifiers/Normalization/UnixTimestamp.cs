using System.Globalization;

namespace Audiences.Identifiers.Normalization;

/// <summary>Dates as seconds or milliseconds since 1970, in UTC.</summary>
internal static class UnixTimestamp
{
    // Fewer digits are a year, a date such as 31121990, or a placeholder.
    private const long Least = 100_000_000;

    // More seconds than this are later than 2065; as milliseconds they are a day in 1970 or the years beside it.
    private const long MostSeconds = 3_000_000_000;

    public static DateOnly? Read(string text) =>
        Number(text) is not { } number || Math.Abs((decimal)number) < Least ? null
        : Math.Abs((decimal)number) <= MostSeconds ? Date(number, 1) : Date(number, 1000);

    public static DateOnly? OfSeconds(string text) => Number(text) is { } number ? Date(number, 1) : null;

    public static DateOnly? OfMilliseconds(string text) => Number(text) is { } number ? Date(number, 1000) : null;

    private static DateOnly? Date(long number, long perSecond)
    {
        var seconds = (long)Math.Floor((decimal)number / perSecond);
        return seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? null
            : DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
