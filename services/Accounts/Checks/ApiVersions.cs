using System.Globalization;
using System.Text.RegularExpressions;

namespace Audiences.Accounts.Checks;

/// <summary>
/// The Graph API versions that Audiences works with. This is the one place to change when Meta brings or retires one.
/// Source: https://developers.facebook.com/docs/marketing-api/versions
/// </summary>
public static partial class ApiVersions
{
    /// <summary>Older ones are retired at Meta.</summary>
    public const string Oldest = "23.0";

    /// <summary>The newest one; versions before it are retired one after the other, each about a year after it came.</summary>
    public const string Newest = "25.0";

    /// <summary>The page with Meta's schedule.</summary>
    public static Uri Schedule { get; } = new("https://developers.facebook.com/docs/marketing-api/versions");

    /// <summary>Checks a version as somebody typed it.</summary>
    public static Finding Check(string? text)
    {
        if (text is null || !Numeric().IsMatch(text))
        {
            var number = Loose().Match(text ?? "").Value;
            var write = number.Length == 0 ? Newest : number.Contains('.', StringComparison.Ordinal) ? number : number + ".0";
            return new Finding(CheckNames.ApiVersion, false, $"Write {write}, without the v.");
        }

        if (Number(text) < Number(Oldest))
        {
            return new Finding(CheckNames.ApiVersion, false, $"Meta has retired version {text}. Write {Newest}.", Schedule);
        }

        if (Number(text) > Number(Newest))
        {
            return new Finding(CheckNames.ApiVersion, false, $"Version {text} is not supported. Write a version from {Oldest} to {Newest}.", Schedule);
        }

        return text == Oldest
            ? new Finding(CheckNames.ApiVersion, true, $"Version {text} works, but Meta retires it next. Change to {Newest}.", Schedule)
            : new Finding(CheckNames.ApiVersion, true, $"Version {text} is supported.");
    }

    private static decimal Number(string version) => decimal.Parse(version, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"[1-9][0-9]{0,2}(\.[0-9])?", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
