using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="ExternalIdNormalizer"/>, for ASCII.</summary>
internal static class PlainExternalId
{
    /// <summary>The most bytes that are written.</summary>
    public const int MostBytes = 256;

    /// <summary>Writes the id as it is; gives its length, or <see cref="PlainText.None"/>.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> id)
    {
        if (text.Length is 0 or > MostBytes || text.ContainsAnyExceptInRange((byte)' ', (byte)'~') || !text.ContainsAnyExcept((byte)' '))
        {
            return PlainText.None;
        }

        text.CopyTo(id);
        return text.Length;
    }
}
