using System.Security.Cryptography;
using System.Text;

namespace Audiences.Identifiers.Hashing;

/// <summary>The SHA-256 of normalised text as UTF-8, without a string or array in between for usual lengths.</summary>
internal static class Sha256Hash
{
    private const int StackBytes = 512;

    public static byte[] Of(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> utf8 = most <= StackBytes ? stackalloc byte[StackBytes] : new byte[most];
        return SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }
}
