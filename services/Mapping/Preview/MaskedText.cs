using System.Globalization;
using Audiences.Identifiers;

namespace Audiences.Mapping.Preview;

/// <summary>
/// A normalised value that a person recognises by its shape and nobody can read: stars for all but a character or two.
/// Short values show nothing but their length.
/// </summary>
public static class MaskedText
{
    private const char Star = '*';
    private const int LeastToShowFirst = 3;
    private const int LeastToShowBothEnds = 9;

    /// <summary>Masks a value as its match key allows: an e-mail address keeps its @ and top-level domain, a phone number its country's first digit and the last two.</summary>
    public static string Of(MatchKey key, string normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        return key switch
        {
            MatchKey.Email when normalized.LastIndexOf('@') is > 0 and var at => $"{First(normalized[..at])}@{Domain(normalized[(at + 1)..])}",
            MatchKey.Phone when normalized.Length >= LeastToShowBothEnds => normalized[0] + new string(Star, normalized.Length - 3) + normalized[^2..],
            MatchKey.MobileAdvertiserId when normalized.Length >= LeastToShowBothEnds => string.Concat(normalized.Select((character, i) => character == '-' || i < 2 ? character : Star)),
            MatchKey.Email or MatchKey.LastName or MatchKey.FirstName or MatchKey.City or MatchKey.ExternalId => string.Join(' ', normalized.Split(' ').Select(First)),
            _ => Stars(normalized),
        };
    }

    private static string Domain(string domain)
    {
        var dot = domain.LastIndexOf('.');
        return dot < 0 ? First(domain) : First(domain[..dot]) + domain[dot..];
    }

    // By what people see as one character, so that no half of one is shown.
    private static string First(string text)
    {
        var length = Length(text);
        return length < LeastToShowFirst ? Stars(text) : StringInfo.GetNextTextElement(text) + new string(Star, length - 1);
    }

    private static string Stars(string text) => new(Star, Length(text));

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
