namespace Audiences.Identifiers.Normalization;

/// <summary>The dashes that word processors put in a hyphen's place.</summary>
internal static class PlainDashes
{
    public static string In(string text) =>
        text.AsSpan().ContainsAnyInRange('\u2010', '\u2015') || text.Contains('\u2212', StringComparison.Ordinal)
            ? string.Concat(text.Select(character => character is (>= '\u2010' and <= '\u2015') or '\u2212' ? '-' : character))
            : text;
}
