using System.Numerics;
using System.Runtime.CompilerServices;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<byte> json, int at, out bool isEscaped)
    {
        if (at + Vector256<byte>.Count <= json.Length)
        {
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            var quotes = Vector256.Equals(bytes, Vector256.Create(Quote)).ExtractMostSignificantBits();
            var backslashes = Vector256.Equals(bytes, Vector256.Create(Backslash)).ExtractMostSignificantBits();
            if (quotes != 0 && backslashes == 0)
            {
                isEscaped = false;
                return at + BitOperations.TrailingZeroCount(quotes);
            }
        }

        return OfAny(json, at, out isEscaped);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfAny(ReadOnlySpan<byte> json, int at, out bool isEscaped)
    {
        isEscaped = false;
        while (at < json.Length)
        {
            var next = json[at..].IndexOfAny(Quote, Backslash);
            if (next < 0)
            {
                return next;
            }

            at += next;
            if (json[at] == Quote)
            {
                return at;
            }

            isEscaped = true;
            at += 2;
        }

        return -1;
    }
}
