using System.Globalization;

namespace Audiences.Intake;

/// <summary>
/// RFC 3339, section 5.6, by hand: .NET's own readers take an instant without an offset as local time, which would make
/// the order of events depend on the machine.
/// </summary>
internal static class Rfc3339
{
    private const int DateAndTimeLength = 19;

    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length <= DateAndTimeLength || text[10] is not ('T' or 't' or ' ')
            || !DateTime.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !TryTime(text[11..DateAndTimeLength], out var time))
        {
            return false;
        }

        var rest = text[DateAndTimeLength..];
        if (!TryFraction(ref rest, out var fraction) || !TryOffset(rest, out var offset))
        {
            return false;
        }

        var ticks = date.Ticks + time + fraction - offset;
        if (ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    /// <summary>A leap second counts as the first moment of the next minute.</summary>
    private static bool TryTime(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text[2] != ':' || text[5] != ':' || !TryTwoDigits(text, 23, out var hours)
            || !TryTwoDigits(text[3..], 59, out var minutes) || !TryTwoDigits(text[6..], 60, out var seconds))
        {
            return false;
        }

        ticks = (((hours * 60L) + minutes) * 60 + seconds) * TimeSpan.TicksPerSecond;
        return true;
    }

    /// <summary>Digits after the seventh are cut off: the store keeps 100 nanoseconds.</summary>
    private static bool TryFraction(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        if (rest[0] != '.')
        {
            return true;
        }

        var digits = 1;
        for (; digits < rest.Length && char.IsAsciiDigit(rest[digits]); digits++)
        {
            ticks = digits <= 7 ? (ticks * 10) + rest[digits] - '0' : ticks;
        }

        for (var i = digits; i <= 7; i++)
        {
            ticks *= 10;
        }

        rest = rest[digits..];
        return digits > 1;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !TryTwoDigits(text[1..], 23, out var hours) || !TryTwoDigits(text[4..], 59, out var minutes))
        {
            return false;
        }

        ticks = ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, int max, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + text[1] - '0';
        return value <= max;
    }
}
