using System.Globalization;
using System.Text.RegularExpressions;

namespace Audiences.Accounts.Checks;

/// <summary>
/// The API versions that Audiences works with. This is the one place to change when Meta brings or retires one.
/// The Marketing API retires a version earlier than the rest of the Graph API does, about a year after it came. Meta
/// publishes the day months ahead; for 25.0 and 26.0 it had not when this table was last read, in autumn 2026.
/// Sources: https://developers.facebook.com/docs/graph-api/changelog/versions (the Marketing API's table),
/// https://developers.facebook.com/docs/marketing-api/versions
/// </summary>
public static partial class ApiVersions
{
    /// <summary>The newest one.</summary>
    public const string Newest = "26.0";

    /// <summary>How long before its retirement a version is warned of.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(90);

    // Oldest first; null: Meta has not said until when.
    private static readonly (string Version, DateTimeOffset? RetiredOn)[] Known =
    [
        ("22.0", Day(2026, 2, 19)),
        ("23.0", Day(2026, 6, 9)),
        ("24.0", Day(2026, 10, 6)),
        ("25.0", null),
        (Newest, null),
    ];

    /// <summary>The page with Meta's schedule.</summary>
    public static Uri Schedule { get; } = new("https://developers.facebook.com/docs/graph-api/changelog/versions");

    /// <summary>The oldest version that Meta has not retired at that time.</summary>
    public static string Oldest(DateTimeOffset now) => Known.First(known => known.RetiredOn is null || known.RetiredOn > now).Version;

    /// <summary>Checks a version as somebody typed it.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="now">The time at which it is to be used.</param>
    public static Finding Check(string? text, DateTimeOffset now)
    {
        if (text is null || !Numeric().IsMatch(text))
        {
            var number = Loose().Match(text ?? "").Value;
            var write = number.Length == 0 ? Newest : number.Contains('.', StringComparison.Ordinal) ? number : number + ".0";
            return new Finding(CheckNames.ApiVersion, false, $"Write {write}, without the v.");
        }

        var (version, retiredOn) = Array.Find(Known, known => known.Version == text);
        return (version, retiredOn) switch
        {
            (null, _) when Number(text) < Number(Known[0].Version) => new Finding(CheckNames.ApiVersion, false, $"Meta has retired version {text}. Write {Newest}.", Schedule),
            (null, _) => new Finding(CheckNames.ApiVersion, false, $"Version {text} is not supported. Write a version from {Oldest(now)} to {Newest}.", Schedule),

            // Meta answers some calls of a retired version for a while, so that an account need not stop on the day.
            (_, { } day) when day <= now => new Finding(CheckNames.ApiVersion, false, $"Meta retired version {text} on {Date(day)}. Change to {Newest}.", Schedule) { Tolerable = true },
            (_, { } day) when day - now <= Notice => new Finding(CheckNames.ApiVersion, true, $"Version {text} works, but Meta retires it on {Date(day)}. Change to {Newest}.", Schedule) { Soon = true },
            _ => new Finding(CheckNames.ApiVersion, true, text == Newest ? $"Version {text} is the newest that is supported." : $"Version {text} is supported; {Newest} is the newest."),
        };
    }

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static string Date(DateTimeOffset day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static decimal Number(string version) => decimal.Parse(version, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"[1-9][0-9]{0,2}(\.[0-9])?", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
