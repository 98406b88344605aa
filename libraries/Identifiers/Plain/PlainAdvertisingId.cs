using System.Buffers;
using System.Text;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="AdvertisingIdNormalizer"/>, for an id with its hyphens.</summary>
internal static class PlainAdvertisingId
{
    /// <summary>The bytes of an id.</summary>
    public const int Length = 36;

    private static readonly SearchValues<byte> _hexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>Writes the id in lower case; gives its length, or <see cref="PlainText.None"/>.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> id)
    {
        text = PlainText.Trim(text);
        if (text.Length != Length || !AreHexDigits(text[..8]) || text[8] != '-' || !AreHexDigits(text[9..13]) || text[13] != '-'
            || !AreHexDigits(text[14..18]) || text[18] != '-' || !AreHexDigits(text[19..23]) || text[23] != '-' || !AreHexDigits(text[24..])
            || !text.ContainsAnyExcept((byte)'0', (byte)'-'))
        {
            return PlainText.None;
        }

        Ascii.ToLower(text, id, out var length);
        return length;
    }

    private static bool AreHexDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(_hexDigits);
}
