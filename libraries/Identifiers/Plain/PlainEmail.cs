using System.Buffers;
using System.Text;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="EmailNormalizer"/>, for an ordinary address.</summary>
internal static class PlainEmail
{
    /// <summary>The most bytes that are written.</summary>
    public const int MostBytes = 254;

    private const int MostLocalBytes = 64;
    private const int MostLabelBytes = 63;

    private static readonly SearchValues<byte> _forbidden = SearchValues.Create("\"(),:;<>[\\]"u8);
    private static readonly SearchValues<byte> _label = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);

    /// <summary>Writes the address in lower case; gives its length, or <see cref="PlainText.None"/>.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> address)
    {
        text = PlainText.Trim(text).TrimEnd((byte)'.');
        if (text.Length is 0 or > MostBytes || text.ContainsAnyExceptInRange((byte)'!', (byte)'~'))
        {
            return PlainText.None;
        }

        Ascii.ToLower(text, address, out var length);
        var lower = address[..length];
        var at = lower.IndexOf((byte)'@');
        return at is > 0 and <= MostLocalBytes && IsLocal(lower[..at]) && IsDomain(lower[(at + 1)..]) ? length : PlainText.None;
    }

    private static bool IsLocal(ReadOnlySpan<byte> local) =>
        !local.ContainsAny(_forbidden) && local[0] != '.' && local[^1] != '.' && local.IndexOf(".."u8) < 0;

    private static bool IsDomain(ReadOnlySpan<byte> domain)
    {
        var dot = domain.IndexOf((byte)'.');
        if (dot < 0)
        {
            return false;
        }

        for (; dot >= 0; dot = domain.IndexOf((byte)'.'))
        {
            if (!IsLabel(domain[..dot]))
            {
                return false;
            }

            domain = domain[(dot + 1)..];
        }

        return domain.Length > 1 && IsLabel(domain) && domain.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private static bool IsLabel(ReadOnlySpan<byte> label) =>
        label.Length is > 0 and <= MostLabelBytes && label[0] != '-' && label[^1] != '-' && !label.ContainsAnyExcept(_label);
}
