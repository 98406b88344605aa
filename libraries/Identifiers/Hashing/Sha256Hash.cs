using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Identifiers.Hashing;

/// <summary>The SHA-256 of normalised text as UTF-8, without a string or array in between for usual lengths.</summary>
internal static class Sha256Hash
{
    /// <summary>The bytes of a hash.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    // What a longer text costs the platform is the hash, not the call.
    internal const int MostShortBytes = (2 * Sha256Block.Length) - EndBytes;

    private const int StackBytes = 512;

    // A set bit, padded to a byte, and the length in bits.
    private const int EndBytes = 1 + sizeof(ulong);

    public static byte[] Of(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> utf8 = most <= StackBytes ? stackalloc byte[StackBytes] : new byte[most];
        var hash = new byte[Length];
        Write(utf8[..Encoding.UTF8.GetBytes(text, utf8)], hash);
        return hash;
    }

    /// <summary>Writes the 32 bytes of the hash.</summary>
    [SkipLocalsInit]
    public static void Write(ReadOnlySpan<byte> utf8, Span<byte> hash)
    {
        if (utf8.Length > MostShortBytes)
        {
            SHA256.HashData(utf8, hash);
            return;
        }

        Span<byte> blocks = stackalloc byte[2 * Sha256Block.Length];
        blocks = Padded(utf8, blocks);
        if (NativeSha256Block.IsAvailable)
        {
            NativeSha256Block.Hash(blocks, hash);
        }
        else
        {
            Sha256Block.Hash(blocks, hash);
        }
    }

    /// <summary>Writes the text and its end; gives the one or two blocks that it takes.</summary>
    internal static Span<byte> Padded(ReadOnlySpan<byte> utf8, Span<byte> blocks)
    {
        blocks = utf8.Length <= Sha256Block.Length - EndBytes ? blocks[..Sha256Block.Length] : blocks;
        utf8.CopyTo(blocks);
        blocks[utf8.Length..].Clear();
        blocks[utf8.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(blocks[^sizeof(ulong)..], (ulong)utf8.Length * 8);
        return blocks;
    }
}
