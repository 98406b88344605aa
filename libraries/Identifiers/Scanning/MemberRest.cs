using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Audiences.Identifiers.Scanning;

/// <summary>
/// Tells that the rest of a record can't change what was found, without reading its members: where one value alone is
/// wanted, the rest is most of the record.
/// </summary>
/// <param name="first">A name that is wanted.</param>
/// <param name="second">Another one, or the same.</param>
internal sealed class MemberRest(byte[] first, byte[] second)
{
    // The quote and two bytes of the name or its end are looked at.
    private const int Looked = 3;

    private readonly byte[] _first = [(byte)'"', .. first, (byte)'"'];
    private readonly byte[] _second = [(byte)'"', .. second, (byte)'"'];

    /// <summary>False if none of the names is in it, and no escape in which one might be hidden.</summary>
    public bool MayChange(ReadOnlySpan<byte> rest)
    {
        ref var start = ref MemoryMarshal.GetReference(rest);
        var (quote, backslash) = (Vector256.Create((byte)'"'), Vector256.Create((byte)'\\'));
        var (first1, first2) = (Vector256.Create(_first[1]), Vector256.Create(_first[2]));
        var (second1, second2) = (Vector256.Create(_second[1]), Vector256.Create(_second[2]));
        var at = 0;
        for (; at + Vector256<byte>.Count + Looked - 1 <= rest.Length; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref start, (nuint)at);
            var next = Vector256.LoadUnsafe(ref start, (nuint)at + 1);
            var third = Vector256.LoadUnsafe(ref start, (nuint)at + 2);
            var names = (Vector256.Equals(next, first1) & Vector256.Equals(third, first2)) | (Vector256.Equals(next, second1) & Vector256.Equals(third, second2));
            if (((Vector256.Equals(bytes, quote) & names) | Vector256.Equals(bytes, backslash)) != Vector256<byte>.Zero)
            {
                return true;
            }
        }

        rest = rest[at..];
        return rest.Contains((byte)'\\') || rest.IndexOf(_first) >= 0 || rest.IndexOf(_second) >= 0;
    }
}
