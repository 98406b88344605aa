using System.Text.RegularExpressions;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// Prefixes that numbering plans gave up and address books keep: Mexico dialled mobiles with 1 after the country code, and
/// with 01, 044 or 045 inside the country, until 2019-08-03 (Instituto Federal de Telecomunicaciones).
/// </summary>
internal static partial class RetiredPhonePrefixes
{
    /// <summary>The number as it is dialled today; null if it has no such prefix.</summary>
    public static string? Without(string number, string? region)
    {
        var digits = string.Concat(number.Where(character => char.IsAsciiDigit(character) || character == '+'));
        return Mobile().Match(digits) is { Success: true } mobile ? "+52" + mobile.Groups[1].Value
            : region == "MX" && Local().Match(digits) is { Success: true } local ? "+52" + local.Groups[1].Value
            : null;
    }

    [GeneratedRegex(@"^(?:\+|00)?521([0-9]{10})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:01|044|045)([0-9]{10})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Local();
}
