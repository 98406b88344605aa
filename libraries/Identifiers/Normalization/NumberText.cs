using System.Text.RegularExpressions;

namespace Audiences.Identifiers.Normalization;

/// <summary>Numbers as tools write them that take everything for a decimal: <c>16505551212.0</c>.</summary>
internal static partial class NumberText
{
    /// <summary>Without the zero after the point, if the text is nothing but such a number.</summary>
    public static string Whole(string text) => text.EndsWith(".0", StringComparison.Ordinal) && Decimal().IsMatch(text) ? text[..^2] : text;

    [GeneratedRegex(@"^[+-]?[0-9]+\.0\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
