using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Audiences.Identifiers.Scanning;

/// <summary>Where a text in JSON ends. Nearly all are shorter than a vector.</summary>
internal static class JsonTextEnd
{
    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';

    /// <summary>The place of the closing quote; negative if there is none.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The first byte after the opening quote.</param>
    /// <param name="isEscaped">There are escapes.</param>
    public static int Of(ReadOnlySpan<byte> json, int at, out bool isEscaped)
    {
        isEscaped = false;
        while (true)
        {
            at = Next(json, at);
            if (at < 0 || json[at] == Quote)
            {
                return at;
            }

            isEscaped = true;
            at += 2;
        }
    }

    private static int Next(ReadOnlySpan<byte> json, int at)
    {
        for (; at + Vector256<byte>.Count <= json.Length; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            var signs = (Vector256.Equals(bytes, Vector256.Create(Quote)) | Vector256.Equals(bytes, Vector256.Create(Backslash))).ExtractMostSignificantBits();
            if (signs != 0)
            {
                return at + BitOperations.TrailingZeroCount(signs);
            }
        }

        var rest = at < json.Length ? json[at..].IndexOfAny(Quote, Backslash) : -1;
        return rest < 0 ? rest : at + rest;
    }
}
