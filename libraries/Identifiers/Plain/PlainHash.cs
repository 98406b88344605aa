using System.Buffers.Binary;
using Audiences.Identifiers.Hashing;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="PrehashedValue"/>, for the 64 hex digits of a SHA-256 of something.</summary>
internal static class PlainHash
{
    private const int Digits = 2 * Sha256Hash.Length;

    private static readonly ulong[] _hashesOfNothing = [0, .. Prehashed.Nothings.Select(word => Start(Sha256Hash.Of(word)))];

    /// <summary>Writes the 32 bytes; gives their length, or <see cref="PlainText.None"/>.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        if (text.Length < Digits)
        {
            return PlainText.None;
        }

        text = PlainText.Trim(text);
        return text.Length == Digits && IsHex(text) && Convert.FromHexString(text, hash, out _, out var length) == System.Buffers.OperationStatus.Done
            && !_hashesOfNothing.Contains(Start(hash)) ? length : PlainText.None;
    }

    private static bool IsHex(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit((char)character))
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Start(ReadOnlySpan<byte> hash) => BinaryPrimitives.ReadUInt64BigEndian(hash);
}
