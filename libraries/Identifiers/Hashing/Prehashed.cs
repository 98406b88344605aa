using System.Buffers;

namespace Audiences.Identifiers.Hashing;

/// <summary>Tells values that the publisher has hashed already.</summary>
internal static class Prehashed
{
    private const int Sha256Digits = 64;
    private static readonly SearchValues<char> _hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static bool IsSha256(ReadOnlySpan<char> text) => text.Length == Sha256Digits && !text.ContainsAnyExcept(_hexDigits);

    /// <summary>The name of another hash of that many hex digits, which Meta doesn't take; null if it is none.</summary>
    public static string? OtherHash(ReadOnlySpan<char> text)
    {
        var name = text.Length switch
        {
            32 => "MD5",
            40 => "SHA-1",
            56 => "SHA-224",
            96 => "SHA-384",
            128 => "SHA-512",
            _ => null,
        };
        return name is not null && !text.ContainsAnyExcept(_hexDigits) ? name : null;
    }
}
