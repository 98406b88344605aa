using System.Buffers;

namespace Audiences.Identifiers.Hashing;

/// <summary>Tells values that the publisher has hashed already.</summary>
internal static class Prehashed
{
    // No character, a space, and what languages write for nothing.
    internal static readonly string[] Nothings = ["", " ", "null", "None", "none", "undefined", "nan", "NaN", "NULL"];

    private const int Sha256Digits = 64;
    private const int Base64Characters = 44;
    private static readonly SearchValues<char> _base64Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
    private static readonly SearchValues<char> _hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly HashSet<string> _hashesOfNothing = new(
        Nothings.Select(word => Convert.ToHexString(Sha256Hash.Of(word))),
        StringComparer.OrdinalIgnoreCase);

    public static bool IsSha256OfNothing(string text) => text.Length == Sha256Digits && (_hashesOfNothing.Contains(text) || text.AsSpan().IndexOfAnyExcept('0') < 0);

    public static bool IsSha256(ReadOnlySpan<char> text) => text.Length == Sha256Digits && !text.ContainsAnyExcept(_hexDigits);

    /// <summary>The name of another hash, or form of a hash, which Meta doesn't take; null if it is none.</summary>
    public static string? OtherHash(ReadOnlySpan<char> text)
    {
        var name = text.Length switch
        {
            32 => "MD5",
            40 => "SHA-1",
            56 => "SHA-224",
            96 => "SHA-384",
            128 => "SHA-512",
            Base64Characters when IsBase64OfSha256(text) => "a SHA-256 in base64",
            _ => null,
        };
        return name is not null && (text.Length == Base64Characters || !text.ContainsAnyExcept(_hexDigits)) ? name : null;
    }

    // Letters in both cases and a digit, so that no long name with an equals sign at its end is taken for one.
    private static bool IsBase64OfSha256(ReadOnlySpan<char> text) =>
        text[^1] == '=' && !text[..^1].ContainsAnyExcept(_base64Characters)
        && text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z') && text.ContainsAnyInRange('0', '9');
}
